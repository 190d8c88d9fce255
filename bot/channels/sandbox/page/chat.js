// The chat page of the sandbox: plays a person's Telegram client over /sandbox/….

const $ = (id) => document.getElementById(id);
const TOAST_MS = 3500;
const NEAR_END = 120; // pixels from the newest message that count as "reading the newest"
const ANSWER_SECONDS = 20;
const PAUSE_MS = 250; // clients ask for inline cards when the typing pauses
const FOLD_LINES = 3;
const JOIN_SECONDS = 300; // messages of one person closer than this stand together
const ARABIC = /\p{Script=Arabic}/u;

const page = {
  texts: {}, world: null, status: { connected: false, violations: 0, version: -1 }, view: null,
  user: 0, chat: 0, thread: null, replyTo: null, seen: new Map(), shown: new Map(), chosen: -1,
  loading: false, again: false, inline: 0,
};

// --- talking to the sandbox -------------------------------------------------

async function read(path, params = {}) {
  const response = await fetch(`/sandbox/${path}?${new URLSearchParams(params)}`);
  return outcome(response);
}

async function act(path, body) {
  const response = await fetch(`/sandbox/${path}`, {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
  });
  return outcome(response);
}

async function outcome(response) {
  const body = await response.json();
  if (!response.ok) throw new Error(body.error);
  return body;
}

async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    toast(error instanceof TypeError ? say("failed") : error.message);
    return null;
  }
}

// --- small helpers ----------------------------------------------------------

function make(tag, className, ...children) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#i-${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}

const person = (id) => page.world.users.find((user) => user.id === id);
const currentChat = () => page.world.chats.find((chat) => chat.id === page.chat);
const language = () => person(page.user).language;
const textsOf = (code) => page.texts[code] ?? page.texts.en;
const say = (key, values = {}) =>
  textsOf(language())[key].replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
const isPrivate = (chat) => chat.type === "private";
const colour = (id) => `c${page.world.users.findIndex((user) => user.id === id)}`;
const chatName = (chat) => (isPrivate(chat) ? botName() : chat.title);
const botName = () => page.world.bot.first_name;
const senderName = (from) => (from.id === page.user ? say("you") : from.first_name);

// One cut-off line with Arabic in it reads from the right, whatever word it starts with.
const lineDirection = (text) => (ARABIC.test(text) ? "rtl" : "auto");

function clockTime(seconds) {
  const format = { hour: "2-digit", minute: "2-digit", hour12: false, numberingSystem: "latn" };
  return new Intl.DateTimeFormat(language(), format).format(new Date(seconds * 1000));
}

function dayName(seconds) {
  const date = new Date(seconds * 1000);
  if (date.toDateString() === new Date().toDateString()) return say("today");
  const format = { day: "numeric", month: "long", numberingSystem: "latn" };
  return new Intl.DateTimeFormat(language(), format).format(date);
}

function avatarOf(id, small) {
  const bot = id === page.world.bot.id;
  const name = bot ? botName() : person(id).first_name;
  const node = make("span", `avatar ${small ? "small" : ""} ${bot ? "bot" : colour(id)}`, name[0]);
  node.setAttribute("aria-hidden", "true");
  return node;
}

function chatAvatar(chat) {
  if (isPrivate(chat)) return avatarOf(page.world.bot.id);
  const node = make("span", `avatar ${chat.topics.length ? "forum" : "group"}`);
  node.append(icon(chat.topics.length ? "topic" : "group"));
  node.setAttribute("aria-hidden", "true");
  return node;
}

function toast(text) {
  const node = make("div", "toast", text);
  node.dir = "auto";
  $("toasts").append(node);
  setTimeout(() => node.remove(), TOAST_MS);
}

function alertDialog(...content) {
  $("dialog-text").replaceChildren(...content);
  $("dialog").showModal();
}

// --- formatted text ---------------------------------------------------------

const TAGS = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre" };
const BLOCKS = new Set(["blockquote", "expandable_blockquote", "pre"]);

function formatted(text, entities, start = 0, end = text.length) {
  const out = document.createDocumentFragment();
  let at = start;
  for (let i = 0; i < entities.length;) {
    const entity = entities[i];
    const stop = Math.min(entity.offset + entity.length, end);
    let next = i + 1;
    while (next < entities.length && entities[next].offset < stop) next += 1;
    if (entity.offset < at) { i += 1; continue; }
    out.append(text.slice(at, entity.offset));
    out.append(styled(entity, text.slice(entity.offset, stop),
      formatted(text, entities.slice(i + 1, next), entity.offset, stop)));
    at = stop;
    // A block already ends its line: the newline after it would show as an empty one.
    if (BLOCKS.has(entity.type) && text[at] === "\n") at += 1;
    i = next;
  }
  out.append(text.slice(at, end));
  return out;
}

function styled(entity, raw, inside) {
  if (entity.type in TAGS) {
    const node = make(TAGS[entity.type], "", inside);
    if (entity.type === "code") node.addEventListener("click", () => copy(raw));
    return node;
  }
  if (entity.type === "text_link") return anchor(entity.url, inside);
  if (entity.type === "url") return anchor(raw.includes("://") ? raw : `https://${raw}`, inside);
  if (entity.type === "bot_command") return commandLink(raw, inside);
  if (entity.type === "spoiler") return spoiler(inside);
  if (entity.type === "blockquote") return quoteBlock(inside);
  if (entity.type === "expandable_blockquote") return foldable(quoteBlock(inside));
  if (entity.type === "mention") return make("span", "mention", inside);
  return inside;
}

function anchor(url, inside) {
  const node = make("a", "", inside);
  node.href = /^(https?|tg):/i.test(url) ? url : `https://${url}`;
  node.target = "_blank";
  node.rel = "noopener noreferrer";
  node.addEventListener("click", (event) => {
    if (followDeepLink(url)) event.preventDefault();
  });
  return node;
}

function commandLink(raw, inside) {
  const node = make("button", "command", inside);
  node.type = "button";
  node.addEventListener("click", () => send(raw));
  return node;
}

function spoiler(inside) {
  const node = make("span", "spoiler", inside);
  node.addEventListener("click", () => node.classList.add("open"));
  return node;
}

function quoteBlock(inside) {
  const node = make("blockquote", "", make("div", "inside", inside));
  node.dir = "auto";
  return node;
}

function foldable(node) {
  const button = make("button", "fold", icon("down"));
  button.type = "button";
  const show = (open) => {
    node.classList.toggle("open", open);
    button.setAttribute("aria-expanded", String(open));
    button.setAttribute("aria-label", say(open ? "show_less" : "show_more"));
  };
  node.classList.add("folds");
  node.append(button);
  node.addEventListener("click", (event) => {
    if (!event.target.closest("a, code, .command")) show(!node.classList.contains("open"));
  });
  show(false);
  return node;
}

function unfoldShortQuotes(root) {
  for (const node of root.querySelectorAll("blockquote.folds:not(.open)")) {
    const inside = node.firstChild;
    const line = parseFloat(getComputedStyle(inside).lineHeight) || 21;
    if (inside.scrollHeight > line * (FOLD_LINES + 0.6)) continue;
    node.classList.remove("folds");
    node.querySelector(".fold").remove();
  }
}

// --- messages ---------------------------------------------------------------

function visibleMessages() {
  const chat = currentChat();
  const all = page.view.messages.filter((message) => !message.forum_topic_created);
  if (!chat.topics.length) return all;
  return all.filter((message) =>
    page.thread === null ? !message.is_topic_message : message.message_thread_id === page.thread);
}

function drawMessages() {
  const list = $("messages");
  const messages = visibleMessages();
  const nodes = [];
  const shown = new Map();
  let before = null;
  if (!isPrivate(currentChat())) nodes.push(groupHint());
  messages.forEach((message, index) => {
    if (!before || dayName(before.date) !== dayName(message.date)) {
      nodes.push(make("li", "note", dayName(message.date)));
      before = null;
    }
    const ends = { first: !joined(before, message), last: !joined(message, messages[index + 1]) };
    const drawn = keptRow(message, ends);
    shown.set(message.message_id, drawn);
    nodes.push(drawn.node);
    before = message;
  });
  if (!messages.length && isPrivate(currentChat())) nodes.push(aboutCard());
  page.shown = shown;
  place(list, nodes);
  unfoldShortQuotes(list);
}

function joined(one, next) {
  return one && next && one.from.id === next.from.id && next.date - one.date < JOIN_SECONDS;
}

// A message that did not change keeps its node, and with it focus and opened quotes.
function keptRow(message, ends) {
  const key = JSON.stringify([message, ends, language(), page.user]);
  const kept = page.shown.get(message.message_id);
  return kept?.key === key ? kept : { key, node: messageRow(message, ends) };
}

function place(list, nodes) {
  const same = nodes.length === list.children.length
    && nodes.every((node, index) => node === list.children[index]);
  if (same) return;
  const scroll = $("scroll");
  const atEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_END;
  const focused = document.activeElement;
  list.replaceChildren(...nodes);
  if (list.contains(focused)) focused.focus({ preventScroll: true });
  if (atEnd) toNewest();
  showNewestButton();
}

function toNewest() {
  $("scroll").scrollTop = $("scroll").scrollHeight;
}

function showNewestButton() {
  const scroll = $("scroll");
  $("newest").hidden = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_END * 2;
}

function groupHint() {
  const hint = page.status.privacy === false ? "group_hint_all" : "group_hint";
  return make("li", "note", say(hint, { name: `@${page.world.bot.username}` }));
}

function aboutCard() {
  const { description } = page.view;
  const node = make("li", "about");
  if (description) node.append(make("b", "", say("what_can")), description);
  else node.append(say("nothing_yet"));
  node.dir = "auto";
  return node;
}

function messageRow(message, ends) {
  const mine = message.from.id === page.user;
  const keyboard = message.reply_markup?.inline_keyboard;
  const node = make("li", "row");
  node.classList.toggle("mine", mine);
  node.classList.toggle("private", isPrivate(currentChat()));
  node.classList.toggle("first", ends.first);
  node.classList.toggle("last", ends.last);
  node.classList.toggle("keyed", Boolean(keyboard));
  node.dataset.message = message.message_id;
  const stack = make("div", "stack", bubble(message, mine, ends.first));
  if (keyboard) stack.append(keys(message, keyboard));
  node.append(avatarOf(message.from.id, true), stack, answerButton(message));
  return node;
}

function bubble(message, mine, first) {
  const node = make("div", "bubble");
  if (!mine && first && !isPrivate(currentChat())) node.append(senderLine(message.from));
  if (message.via_bot) node.append(viaLine(message.via_bot));
  const replied = message.reply_to_message;
  if (wordsOf(replied)) node.append(quoted(replied));
  if (message.photo) node.append(pictureOf(message));
  const entities = message.entities ?? message.caption_entities ?? [];
  const text = make("div", "text", formatted(wordsOf(message), entities));
  text.dir = "auto";
  text.append(metaLine(message));
  node.append(text);
  if (message.reaction) node.append(make("span", "reaction", message.reaction));
  return node;
}

const wordsOf = (message) => message?.text ?? message?.caption ?? "";

function pictureOf(message) {
  const photo = message.photo.at(-1);
  const image = make("img", "photo");
  image.src = `/sandbox/photo/${photo.file_id}`;
  image.alt = wordsOf(message);
  image.width = photo.width;
  image.height = photo.height;
  const link = anchor(image.src, "");
  link.append(image);
  return link;
}

function senderLine(from) {
  const node = make("span", `sender ${from.is_bot ? "bot" : colour(from.id)}`, from.first_name);
  if (from.is_bot) node.append(make("small", "", say("bot")));
  return node;
}

function viaLine(bot) {
  const node = make("small", "via", say("via", { name: `@${bot.username}` }));
  node.dir = "auto";
  return node;
}

function quoted(replied) {
  const text = make("span", "", wordsOf(replied));
  text.dir = lineDirection(wordsOf(replied));
  const node = make("button", "quote", make("b", "", senderName(replied.from)), text);
  node.type = "button";
  node.addEventListener("click", () => {
    page.shown.get(replied.message_id)?.node.scrollIntoView({ block: "center", behavior: "smooth" });
  });
  return node;
}

function metaLine(message) {
  const time = clockTime(message.date);
  const text = message.edit_date ? `${say("edited")} ${time}` : time;
  const inside = make("bdi", "", text);
  inside.dir = textsOf(language()).direction;
  return make("span", "meta", inside);
}

function answerButton(message) {
  const node = make("button", "round answer", icon("reply"));
  node.type = "button";
  node.title = say("reply");
  node.setAttribute("aria-label", say("reply"));
  node.addEventListener("click", () => setReply(message));
  return node;
}

// --- buttons under messages -------------------------------------------------

function keys(message, keyboard) {
  const rows = keyboard.map((row) =>
    make("div", "keys-row", ...row.map((button) => key(message, button))));
  return make("div", "keys", ...rows);
}

function key(message, button) {
  if (button.url) return urlKey(button);
  const node = make("button", "key", button.text);
  node.type = "button";
  node.dir = "auto";
  if (button.copy_text) {
    node.append(icon("copy"));
    node.addEventListener("click", () => copy(button.copy_text.text));
  }
  if (button.callback_data) {
    node.addEventListener("click", () => press(message, button.callback_data, node));
  }
  return node;
}

function urlKey(button) {
  const node = anchor(button.url, button.text);
  node.className = "key";
  node.dir = "auto";
  node.append(icon("link"));
  return node;
}

async function press(message, data, node) {
  node.classList.add("busy");
  node.setAttribute("aria-busy", "true");
  const body = { user: page.user, chat: page.chat, message: message.message_id, data };
  const query = await attempt(() => act("press", body));
  const answer = query && await attempt(
    () => read("answer", { query: query.query, wait: ANSWER_SECONDS }));
  node.classList.remove("busy");
  node.removeAttribute("aria-busy");
  if (!answer) return;
  if (answer.text && answer.alert) alertDialog(answer.text);
  else if (answer.text) toast(answer.text);
  if (answer.url) followDeepLink(answer.url);
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = make("textarea", "", text);
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  toast(say("copied"));
}

function followDeepLink(url) {
  const found = /^(?:https?:\/\/)?t\.me\/(\w+)(?:\?start=([\w-]*))?$/i.exec(url);
  if (found?.[1].toLowerCase() !== page.world.bot.username.toLowerCase()) return false;
  openChat(page.user);
  if (found[2] !== undefined) attempt(() => act("start", { user: page.user, payload: found[2] }));
  return true;
}

// --- writing ----------------------------------------------------------------

async function send(text) {
  if (!text.trim()) return false;
  const body = { user: page.user, chat: page.chat, text };
  if (page.replyTo) body.reply_to = page.replyTo.message_id;
  if (page.thread !== null) body.thread = page.thread;
  const sent = await attempt(() => act("send", body));
  if (!sent) return false;
  setReply(null);
  await refresh();
  toNewest();
  return true;
}

function setReply(message) {
  page.replyTo = message;
  $("replying").hidden = !message;
  if (!message) return;
  $("replying-name").textContent = senderName(message.from);
  $("replying-text").textContent = wordsOf(message);
  $("replying-text").dir = lineDirection(wordsOf(message));
  $("text").focus();
}

async function submit(event) {
  event?.preventDefault();
  const area = $("text");
  const text = area.value;
  clearText();
  if (!await send(text) && text.trim()) area.value = text;
  area.focus();
}

function grow() {
  const area = $("text");
  area.style.height = "auto";
  area.style.height = `${area.scrollHeight}px`;
}

// --- the menu of commands ---------------------------------------------------

function commandText(command) {
  return isPrivate(currentChat()) ? `/${command}` : `/${command}@${page.world.bot.username}`;
}

function showMenu(open, typed = "") {
  const menu = $("menu");
  const found = (page.view?.commands ?? []).filter((item) => item.command.startsWith(typed));
  const shown = open && (found.length > 0 || typed === "");
  menu.hidden = !shown;
  $("commands").setAttribute("aria-expanded", String(shown));
  page.chosen = -1;
  if (!shown) return;
  menu.replaceChildren(...found.map(menuLine));
  if (!found.length) menu.append(make("p", "", say("no_commands")));
  choose(0);
}

function menuLine(item) {
  const node = make("button", "", make("b", "", `/${item.command}`), make("span", "", item.description));
  node.type = "button";
  node.tabIndex = -1;
  node.setAttribute("role", "option");
  node.dataset.command = item.command;
  node.addEventListener("click", () => {
    showMenu(false);
    $("text").value = "";
    send(commandText(item.command));
  });
  return node;
}

// --- inline cards: "@bot 45 20h inr" -----------------------------------------

const mention = () => `@${page.world.bot.username}`;

function inlineText(text) {
  const name = mention().toLowerCase();
  return text.toLowerCase().startsWith(`${name} `) ? text.slice(name.length + 1) : null;
}

function offerMention(typed) {
  const line = make("button", "", make("b", "", mention()), make("span", "", say("inline_hint")));
  line.type = "button";
  line.tabIndex = -1;
  line.setAttribute("role", "option");
  line.addEventListener("click", () => {
    $("text").value = `${mention()} `;
    $("text").focus();
    typedInText();
  });
  openMenu(mention().toLowerCase().startsWith(typed.toLowerCase()) ? [line] : []);
  choose(0);
}

function openMenu(lines) {
  $("menu").replaceChildren(...lines);
  $("menu").hidden = !lines.length;
  page.chosen = -1;
}

// Nothing is chosen beforehand: Enter sends the text, as a mention, unless a card was picked.
async function askInline(text) {
  const mine = page.inline;
  await new Promise((done) => setTimeout(done, PAUSE_MS));
  if (mine !== page.inline) return;
  const asked = await attempt(() => act("inline", { user: page.user, text }));
  const shown = asked && await attempt(
    () => read("cards", { query: asked.query, wait: ANSWER_SECONDS }));
  if (!shown?.answered || mine !== page.inline) return;
  openMenu([...inlineButton(shown.button), ...shown.cards.map((card) => cardLine(shown, card))]);
}

function inlineButton(button) {
  if (!button) return [];
  const line = make("button", "inline-button", button.text);
  line.type = "button";
  line.dir = "auto";
  line.addEventListener("click", async () => {
    clearText();
    await openChat(page.user);
    await attempt(() => act("start", { user: page.user, payload: button.start_parameter }));
  });
  return [line];
}

function cardLine(shown, card) {
  const line = make("button", "card", make("strong", "", card.title),
    make("span", "", card.description ?? ""));
  for (const part of line.children) part.dir = lineDirection(part.textContent);
  line.type = "button";
  line.tabIndex = -1;
  line.setAttribute("role", "option");
  line.addEventListener("click", () => sendCard(shown.query, card.id));
  return line;
}

async function sendCard(query, card) {
  clearText();
  const body = { user: page.user, chat: page.chat, query, card };
  if (page.thread !== null) body.thread = page.thread;
  await attempt(() => act("choose", body));
  await refresh();
  toNewest();
}

function clearText() {
  page.inline += 1;
  $("text").value = "";
  grow();
  showMenu(false);
}

function choose(index) {
  const lines = [...$("menu").querySelectorAll("button")];
  if (!lines.length) return;
  page.chosen = (index + lines.length) % lines.length;
  lines.forEach((line, at) => line.setAttribute("aria-selected", String(at === page.chosen)));
  lines[page.chosen].scrollIntoView({ block: "nearest" });
}

function menuKey(event) {
  const line = $("menu").querySelectorAll("button")[page.chosen];
  if (event.key === "Escape") showMenu(false);
  else if (event.key === "ArrowDown") choose(page.chosen + 1);
  else if (event.key === "ArrowUp") choose(page.chosen - 1);
  else if (event.key === "Enter" && line) line.click();
  else if (event.key === "Tab" && line) {
    if (line.dataset.command) {
      $("text").value = `${commandText(line.dataset.command)} `;
      showMenu(false);
    } else line.click();
  } else return false;
  event.preventDefault();
  return true;
}

function keyInText(event) {
  if (!$("menu").hidden && menuKey(event)) return;
  if (event.key === "Escape") setReply(null);
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) submit(event);
}

function typedInText() {
  grow();
  const text = $("text").value;
  const inline = inlineText(text);
  page.inline += 1;
  if (inline !== null) { askInline(inline); return; }
  if (/^@\w*$/.test(text)) { offerMention(text); return; }
  const command = /^\/(\w*)$/.exec(text);
  showMenu(Boolean(command), command?.[1] ?? "");
}

// --- frame: people, chats, header -------------------------------------------

function drawFrame() {
  const code = language();
  const texts = textsOf(code);
  document.documentElement.lang = code;
  document.documentElement.dir = texts.direction;
  document.title = texts.title;
  $("bot-name").textContent = botName();
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = say(node.dataset.text);
  for (const node of document.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", say(node.dataset.label));
    if (node.matches("button")) node.title = say(node.dataset.label);
  }
  for (const node of document.querySelectorAll("[data-placeholder]")) node.placeholder = say(node.dataset.placeholder);
  $("language").value = code in page.texts ? code : "en";
  drawPeople();
  drawHeader();
  drawTopics();
  drawStatus();
}

function drawPeople() {
  const focused = document.activeElement?.dataset?.user;
  $("people").replaceChildren(...page.world.users.map((user) => {
    const node = make("button", "person", avatarOf(user.id), make("span", "", user.first_name));
    const checked = user.id === page.user;
    node.type = "button";
    node.setAttribute("role", "radio");
    node.setAttribute("aria-checked", String(checked));
    node.tabIndex = checked ? 0 : -1;
    node.dataset.user = user.id;
    node.addEventListener("click", () => become(user.id));
    return node;
  }));
  if (focused) $("people").querySelector('[aria-checked="true"]')?.focus();
}

function keyInPeople(event) {
  const forward = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!forward) return;
  event.preventDefault();
  const across = event.key === "ArrowRight" || event.key === "ArrowLeft";
  const step = across && document.documentElement.dir === "rtl" ? -forward : forward;
  const ids = page.world.users.map((user) => user.id);
  become(ids[(ids.indexOf(page.user) + step + ids.length) % ids.length]);
}

function drawChats(chats) {
  const mine = chats.filter((chat) => !isPrivate(chat) || chat.id === page.user);
  const focused = document.activeElement?.dataset?.chat;
  $("chats").replaceChildren(...mine.map((chat) => make("li", "", chatLine(chat))));
  if (focused) $("chats").querySelector(`[data-chat="${focused}"]`)?.focus();
}

function chatLine(chat) {
  const key = `${page.user} ${chat.id}`;
  const open = chat.id === page.chat && document.visibilityState === "visible";
  if (open || !page.seen.has(key)) page.seen.set(key, chat.count);
  const unread = chat.count - page.seen.get(key);
  const name = make("div", "name", make("span", "", chatName(chat)));
  const line = make("span", "", lastLine(chat));
  line.dir = lineDirection(line.textContent);
  const last = make("div", "last", line);
  if (chat.last) name.append(make("time", "", clockTime(chat.last.date)));
  if (unread > 0) last.append(make("b", "unread", String(unread)));
  const node = make("button", "chat-item", chatAvatar(chat), make("div", "lines", name, last));
  node.type = "button";
  node.dataset.chat = chat.id;
  node.setAttribute("aria-current", String(chat.id === page.chat));
  node.addEventListener("click", () => openChat(chat.id));
  return node;
}

function lastLine(chat) {
  if (!chat.last) return isPrivate(chat) ? say("bot") : say("members", { count: chat.members.length + 1 });
  const text = wordsOf(chat.last).replace(/\s+/g, " ");
  return isPrivate(chat) ? text : `${senderName(chat.last.from)}: ${text}`;
}

function drawHeader() {
  const chat = currentChat();
  const avatar = chatAvatar(chat);
  avatar.id = "chat-avatar";
  $("chat-avatar").replaceWith(avatar);
  $("chat-title").textContent = chatName(chat);
  const typing = Boolean(page.view?.typing);
  const quiet = isPrivate(chat) ? say("bot") : say("members", { count: chat.members.length + 1 });
  const who = isPrivate(chat) ? "" : `${botName()} `;
  $("chat-subtitle").textContent = typing ? `${who}${say("typing")}` : quiet;
  $("chat-subtitle").classList.toggle("active", typing);
}

function drawTopics() {
  const topics = currentChat().topics;
  $("topics").hidden = !topics.length;
  if (!topics.length) return;
  const all = [{ id: null, name: say("general") }, ...topics];
  $("topics").replaceChildren(...all.map((topic) => {
    const node = make("button", "topic", topic.name);
    node.type = "button";
    node.setAttribute("role", "tab");
    node.setAttribute("aria-selected", String(topic.id === page.thread));
    node.addEventListener("click", () => openChat(page.chat, topic.id));
    return node;
  }));
}

function drawStatus() {
  const { connected, violations } = page.status;
  $("state").textContent = say(connected ? "bot_connected" : "bot_not_connected");
  $("state").classList.toggle("on", connected);
  $("banner").textContent = say("not_connected");
  $("banner").hidden = connected || page.status.version < 0;
  $("privacy").textContent = say(page.status.privacy === false ? "hear_less" : "hear_all");
  $("violations").hidden = violations === 0;
  $("violations").textContent = say("violations", { count: violations });
}

function drawBottom() {
  const started = page.view.started;
  $("composer").hidden = !started;
  $("start").hidden = started;
}

async function showViolations() {
  const ledger = await attempt(() => read("ledger"));
  if (!ledger) return;
  const lines = ledger.violations.slice(-20).map((item) => {
    const line = make("li", "", make("b", "", `${item.method}: `), item.description);
    line.dir = "ltr";
    return line;
  });
  alertDialog(make("b", "", say("violations_title")), make("ul", "", ...lines));
}

// --- choosing ---------------------------------------------------------------

async function become(user) {
  const chat = currentChat();
  page.user = user;
  if (isPrivate(chat)) page.chat = user;
  await reopen();
}

async function openChat(chat, thread = null) {
  page.chat = chat;
  page.thread = thread;
  $("app").dataset.view = "chat";
  await reopen();
}

async function reopen() {
  page.shown = new Map();
  page.view = null;
  setReply(null);
  showMenu(false);
  rememberPlace();
  drawFrame();
  await refresh();
  toNewest();
}

function rememberPlace() {
  const place = { user: page.user, chat: page.chat };
  if (page.thread !== null) place.thread = page.thread;
  history.replaceState(null, "", `#${new URLSearchParams(place)}`);
}

function recallPlace() {
  const place = new URLSearchParams(location.hash.slice(1));
  const browser = navigator.language.slice(0, 2);
  const users = page.world.users;
  const user = person(Number(place.get("user")))
    ?? users.find((item) => item.language === browser) ?? users[0];
  const chat = page.world.chats.find((item) => item.id === Number(place.get("chat")));
  page.user = user.id;
  page.chat = chat?.members.includes(user.id) ? chat.id : user.id;
  page.thread = place.has("thread") ? Number(place.get("thread")) : null;
}

async function chooseLanguage() {
  const code = $("language").value;
  await attempt(() => act("language", { user: page.user, language: code }));
  await loadWorld();
  await reopen();
}

function nextTheme() {
  const dark = document.documentElement.dataset.theme
    ? document.documentElement.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = dark ? "light" : "dark";
  localStorage.setItem("theme", document.documentElement.dataset.theme);
}

// --- keeping up -------------------------------------------------------------

async function loadWorld() {
  page.world = await read("world");
}

async function refresh() {
  if (page.loading) { page.again = true; return; }
  page.loading = true;
  try {
    do {
      page.again = false;
      await refreshOnce();
    } while (page.again);
  } finally {
    page.loading = false;
  }
}

async function refreshOnce() {
  const { user, chat } = page;
  const [view, chats] = await attempt(() => Promise.all([
    read("messages", { chat, user }), read("chats", { user })])) ?? [];
  if (!view || user !== page.user || chat !== page.chat) return;
  page.view = view;
  drawHeader();
  drawBottom();
  drawMessages();
  drawChats(chats);
}

function listen() {
  const source = new EventSource("/sandbox/events");
  source.onmessage = async (event) => {
    page.status = JSON.parse(event.data);
    drawStatus();
    await refresh();
  };
  source.onerror = () => {
    page.status = { ...page.status, connected: false, version: Math.max(page.status.version, 0) };
    drawStatus();
  };
}

function wire() {
  $("composer").addEventListener("submit", submit);
  $("text").addEventListener("keydown", keyInText);
  $("text").addEventListener("input", typedInText);
  $("commands").addEventListener("click", () => { showMenu($("menu").hidden); $("text").focus(); });
  $("cancel-reply").addEventListener("click", () => setReply(null));
  $("start").addEventListener("click", () => attempt(() => act("start", { user: page.user })));
  $("back").addEventListener("click", () => { $("app").dataset.view = "list"; });
  $("newest").addEventListener("click", toNewest);
  $("scroll").addEventListener("scroll", showNewestButton, { passive: true });
  $("people").addEventListener("keydown", keyInPeople);
  $("language").addEventListener("change", chooseLanguage);
  $("theme").addEventListener("click", nextTheme);
  $("violations").addEventListener("click", showViolations);
  $("privacy").addEventListener("click", async () => {
    await attempt(() => act("privacy", { on: page.status.privacy === false }));
  });
  $("reset").addEventListener("click", async () => {
    await attempt(() => act("reset", {}));
    await loadWorld();
    await reopen();
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest("#menu, #commands, #text")) showMenu(false);
  });
}

async function main() {
  document.documentElement.dataset.theme = localStorage.getItem("theme") ?? "";
  [page.texts] = await Promise.all([fetch("texts.json").then((answer) => answer.json()), loadWorld()]);
  recallPlace();
  $("language").replaceChildren(...Object.entries(page.texts).map(([code, texts]) => {
    const option = make("option", "", texts.name);
    option.value = code;
    return option;
  }));
  wire();
  await reopen();
  listen();
  document.body.dataset.ready = "yes";
}

main();
