"""A tiny bot with fixed answers, for tests of the chat page alone."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from telegram import (
    BotCommand,
    CallbackQuery,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    Update,
)
from telegram.ext import Application, ApplicationBuilder, ContextTypes, TypeHandler

from bot.channels.sandbox import SandboxServer

ANSWERS = {
    "en": (
        "<b>Outlier · pay</b>\n\n<b>$15–50 an hour</b> · by field and country, says "
        '<a href="https://example.org/pay">a press report</a> (2025)\n'
        "Example: <code>20 h × $15 = $300</code>\n"
        "<blockquote expandable>First: what the range covers.\nSecond: what is left out.\n"
        "Third: where the figures come from.\nFourth: how old they are.\n"
        "Fifth: what may have changed.</blockquote>"
    ),
    "hi": (
        "<b>Outlier · भुगतान</b>\n\n<b>$15–50 प्रति घंटा</b> · विषय और देश के अनुसार, "
        '<a href="https://example.org/pay">एक समाचार</a> (2025)\n'
        "उदाहरण: <code>20 h × $15 = $300</code>\n"
        "<blockquote expandable>पहला: इसमें क्या शामिल है।\nदूसरा: क्या शामिल नहीं है।\n"
        "तीसरा: आँकड़े कहाँ से हैं।\nचौथा: वे कितने पुराने हैं।</blockquote>"
    ),
    "ar": (
        "<b>Outlier · الأجر</b>\n\n<b>15–50 دولارًا في الساعة</b> · بحسب المجال والبلد، "
        '<a href="https://example.org/pay">تقرير صحفي</a> (2025)\n'
        "مثال: <code>\u206620 h × $15 = $300\u2069</code>\n"
        "<blockquote expandable>أولًا: ما الذي يشمله النطاق.\nثانيًا: ما الذي لا يشمله.\n"
        "ثالثًا: من أين جاءت الأرقام.\nرابعًا: كم عمرها.</blockquote>"
    ),
}
BUTTONS = {
    "en": ("When is it paid?", "Compare", "Source", "Copy the sum", "More in private"),
    "hi": ("पैसा कब मिलता है?", "तुलना", "स्रोत", "जोड़ कॉपी करें", "निजी चैट में और"),
    "ar": ("متى يُدفع الأجر؟", "مقارنة", "المصدر", "نسخ المجموع", "المزيد على الخاص"),
}
MENUS = {
    "": (("start", "Begin"), ("pay", "What it pays"), ("lang", "Language")),
    "hi": (("start", "शुरू करें"), ("pay", "कितना मिलता है"), ("lang", "भाषा")),
    "ar": (("start", "ابدأ"), ("pay", "كم الأجر"), ("lang", "اللغة")),
}
ABOUT = {
    "": "Facts about AI-training work, each with its source and date.",
    "ar": "حقائق عن العمل في تدريب الذكاء الاصطناعي، لكل منها مصدرها وتاريخها.",
}


def keyboard(language: str) -> InlineKeyboardMarkup:
    """One button of every kind."""
    paid, compare, source, copied, private = BUTTONS[language]
    deep_link = "https://t.me/UjratSandboxBot?start=pay-outlier"
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(paid, callback_data="toast")],
            [
                InlineKeyboardButton(compare, callback_data="alert"),
                InlineKeyboardButton(source, url="https://example.org/pay"),
            ],
            [
                InlineKeyboardButton(copied, copy_text=CopyTextButton("300")),
                InlineKeyboardButton(private, url=deep_link),
            ],
        ]
    )


async def answer(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer every message in the language of the person's client, press by press."""
    if update.callback_query is not None:
        return await _pressed(update.callback_query)
    if update.message is None or update.effective_user is None:
        return None
    return await _asked(update.message, update.effective_user.language_code or "en")


async def _asked(message: Message, language: str) -> None:
    await message.chat.send_action("typing")
    if (message.text or "").startswith("/start "):
        await message.reply_text(f"Payload: {(message.text or '').removeprefix('/start ')}")
        return
    await message.reply_html(
        ANSWERS[language],
        reply_markup=keyboard(language),
        do_quote=message.chat.type != "private",
    )


async def _pressed(query: CallbackQuery) -> None:
    if query.data == "alert":
        await query.answer("An alert for you", show_alert=True)
        return
    await query.answer("A short notice")
    if isinstance(query.message, Message) and query.from_user.language_code == "en":
        await query.edit_message_text("Paid every Tuesday.", reply_markup=keyboard("en"))


@asynccontextmanager
async def scripted_bot(server: SandboxServer) -> AsyncIterator[None]:
    """Run the bot against a sandbox for as long as the block lasts."""
    application: Application[Any, Any, Any, Any, Any, Any] = (
        ApplicationBuilder().token(server.token).base_url(server.base_url).build()
    )
    application.add_handler(TypeHandler(Update, answer))
    async with application:
        await _introduce(application)
        updater = application.updater
        assert updater is not None
        await application.start()
        await updater.start_polling()
        try:
            yield
        finally:
            await updater.stop()
            await application.stop()


async def _introduce(application: Application[Any, Any, Any, Any, Any, Any]) -> None:
    for language, lines in MENUS.items():
        commands = [BotCommand(name, text) for name, text in lines]
        await application.bot.set_my_commands(commands, language_code=language or None)
    for language, text in ABOUT.items():
        await application.bot.set_my_description(text, language_code=language or None)
