"""Settings from the environment: one table with name, default and help for each."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Setting:
    """One environment variable. `default` None means that there is none.

    Set to nothing it counts as not set, unless `off`: then that switches something off.
    """

    name: str
    default: str | None
    help: str
    off: bool = False


SETTINGS = (
    Setting("TELEGRAM_BOT_TOKEN", None, "The bot's token, from @BotFather in Telegram."),
    Setting("TELEGRAM_BOT_TOKEN_FILE", None, "A file that holds the token, instead of the above."),
    Setting(
        "TELEGRAM_API_BASE_URL",
        "https://api.telegram.org/bot",
        "The Bot API server, for a self-hosted or local one: http://host:port/bot",
    ),
    Setting("UJRAT_DATA_DIR", "data", "Folder for the database and the trained weights."),
    Setting("UJRAT_KNOWLEDGE_DIR", None, "Folder of the knowledge; default: the project's own."),
    Setting(
        "UJRAT_PERSON_KEY_FILE",
        None,
        "File with the key that hides who asked; keep it outside the data folder. Made if missing.",
    ),
    Setting(
        "UJRAT_RATES_URL",
        "https://cdn.jsdelivr.net/npm/@fawazahmed0/currency-api@latest/v1/currencies/usd.json",
        "Where `run` gets the day's exchange rates, once a day; nothing is sent there. Empty: those"
        " of knowledge/rates.yaml.",
        off=True,
    ),
    Setting(
        "UJRAT_ADMINS",
        None,
        "Chats that get a quiet digest every Monday and may ask for it with /digest: numbers of"
        " people or groups with commas between, such as 123456789,-1001234567890.",
    ),
    Setting("UJRAT_SANDBOX_PORT", "8081", "Port of the local sandbox, 1024 to 65535."),
    Setting("UJRAT_LOG_LEVEL", "INFO", "DEBUG, INFO, WARNING or ERROR."),
)

_CHAT_ID = re.compile("-?[1-9][0-9]{0,15}")
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
PROJECT_KNOWLEDGE = Path(__file__).resolve().parent.parent / "knowledge"


class SettingsError(Exception):
    """One or more settings are wrong; the text names them all."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the program was told. `token` None: there is none; `rates_url` None: no refresh.

    `admins` are ids of chats.
    """

    token: str | None = field(repr=False)
    api_base_url: str
    data_dir: Path
    knowledge_dir: Path
    person_key_file: Path | None
    rates_url: str | None
    admins: tuple[int, ...]
    sandbox_port: int
    log_level: str


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Read all settings. Raises SettingsError with every fault at once."""
    values = {setting.name: _value(setting, environment) for setting in SETTINGS}
    faults: list[str] = []
    settings = Settings(
        token=_token(values, faults),
        api_base_url=_base_url(values["TELEGRAM_API_BASE_URL"] or "", faults),
        data_dir=Path(values["UJRAT_DATA_DIR"] or ""),
        knowledge_dir=_knowledge(values["UJRAT_KNOWLEDGE_DIR"], faults),
        person_key_file=_path(values["UJRAT_PERSON_KEY_FILE"]),
        rates_url=_rates_url(values["UJRAT_RATES_URL"], faults),
        admins=_admins(values["UJRAT_ADMINS"] or "", faults),
        sandbox_port=_port(values["UJRAT_SANDBOX_PORT"] or "", faults),
        log_level=_log_level(values["UJRAT_LOG_LEVEL"] or "", faults),
    )
    if faults:
        raise SettingsError("\n".join(faults))
    return settings


def _value(setting: Setting, environment: Mapping[str, str]) -> str | None:
    given = environment.get(setting.name)
    if given is None or (not given.strip() and not setting.off):
        return setting.default
    return given.strip()


def _token(values: Mapping[str, str | None], faults: list[str]) -> str | None:
    token, file = values["TELEGRAM_BOT_TOKEN"], values["TELEGRAM_BOT_TOKEN_FILE"]
    if file and not token:
        try:
            token = Path(file).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError):
            faults.append("TELEGRAM_BOT_TOKEN_FILE: the file cannot be read")
            return None
    number, _, secret = (token or "").partition(":")
    if token and not (number.isdecimal() and len(secret) >= 20 and secret.isascii()):
        faults.append("TELEGRAM_BOT_TOKEN: not a token of the form 123456:ABC… from @BotFather")
        return None
    return token or None


def _base_url(text: str, faults: list[str]) -> str:
    if not text.startswith(("http://", "https://")) or not text.endswith("/bot"):
        faults.append("TELEGRAM_API_BASE_URL: must look like http://host:port/bot")
    return text


def _knowledge(text: str | None, faults: list[str]) -> Path:
    folder = Path(text) if text else PROJECT_KNOWLEDGE
    if not folder.is_dir():
        faults.append(f"UJRAT_KNOWLEDGE_DIR: {folder} is not a folder")
    return folder


def _rates_url(text: str | None, faults: list[str]) -> str | None:
    if text and not text.startswith(("http://", "https://")):
        faults.append("UJRAT_RATES_URL: must begin with https:// (or be empty: no refresh)")
    return text or None


def _admins(text: str, faults: list[str]) -> tuple[int, ...]:
    parts = [part.strip() for part in text.split(",")] if text else []
    wrong = [part for part in parts if not _CHAT_ID.fullmatch(part)]
    if wrong:
        faults.append(
            f"UJRAT_ADMINS: {wrong[0]!r} is not the number of a chat, such as 123456789 or"
            " -1001234567890 (@names do not work)"
        )
        return ()
    return tuple(dict.fromkeys(map(int, parts)))


def _path(text: str | None) -> Path | None:
    return Path(text) if text else None


def _port(text: str, faults: list[str]) -> int:
    if text.isascii() and text.isdecimal() and len(text) < 6 and 1024 <= int(text) <= 65535:
        return int(text)
    faults.append(f"UJRAT_SANDBOX_PORT: {text!r} is not a port from 1024 to 65535")
    return 0


def _log_level(text: str, faults: list[str]) -> str:
    if text.upper() not in LOG_LEVELS:
        faults.append(f"UJRAT_LOG_LEVEL: {text!r} is not one of {', '.join(LOG_LEVELS)}")
    return text.upper()
