"""Settings: read once from the environment, all faults told at once, the token never shown."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.settings import PROJECT_KNOWLEDGE, SETTINGS, SettingsError, read_settings

TOKEN = "123456:" + "A" * 35


def test_nothing_set_means_defaults_and_no_token() -> None:
    settings = read_settings({})

    assert settings.token is None
    assert settings.api_base_url == "https://api.telegram.org/bot"
    assert settings.data_dir == Path("data")
    assert settings.knowledge_dir == PROJECT_KNOWLEDGE
    assert (settings.sandbox_port, settings.log_level) == (8081, "INFO")


def test_all_faults_are_told_in_one_message(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as refused:
        read_settings(
            {
                "TELEGRAM_BOT_TOKEN": "not a token",
                "TELEGRAM_API_BASE_URL": "localhost:8081",
                "UJRAT_KNOWLEDGE_DIR": str(tmp_path / "nowhere"),
                "UJRAT_RATES_URL": "file:///etc/passwd",
                "UJRAT_ADMINS": "7, @asha",
                "UJRAT_SANDBOX_PORT": "80",
                "UJRAT_LOG_LEVEL": "loud",
            }
        )

    named = [line.split(":")[0] for line in str(refused.value).splitlines()]
    assert named == [
        "TELEGRAM_BOT_TOKEN",
        "TELEGRAM_API_BASE_URL",
        "UJRAT_KNOWLEDGE_DIR",
        "UJRAT_RATES_URL",
        "UJRAT_ADMINS",
        "UJRAT_SANDBOX_PORT",
        "UJRAT_LOG_LEVEL",
    ]
    assert "not a token of the form" in str(refused.value)


def test_only_the_refresh_of_rates_is_switched_off_by_an_empty_value() -> None:
    unset, empty = read_settings({}), read_settings({s.name: " " for s in SETTINGS})

    assert (unset.rates_url or "").startswith("https://")
    assert empty.rates_url is None
    assert replace(empty, rates_url=unset.rates_url) == unset


def test_admins_are_numbers_of_chats_each_once() -> None:
    assert read_settings({}).admins == ()
    given = {"UJRAT_ADMINS": " 710000001, -1001700000001 ,710000001"}
    assert read_settings(given).admins == (710000001, -1001700000001)


@pytest.mark.parametrize("text", ["@asha", "7,", "7;8", "٧", "0", "1e9", "--5"])
def test_anything_else_is_no_admin(text: str) -> None:
    with pytest.raises(SettingsError, match=r"UJRAT_ADMINS: .* is not the number of a chat"):
        read_settings({"UJRAT_ADMINS": text})


@pytest.mark.parametrize("port", ["", "٨٠٨١", "1e4", "99999", "-1"])
def test_a_port_is_a_plain_number_in_range(port: str) -> None:
    environment = {"UJRAT_SANDBOX_PORT": port}
    if not port:
        assert read_settings(environment).sandbox_port == 8081
        return
    with pytest.raises(SettingsError, match="UJRAT_SANDBOX_PORT"):
        read_settings(environment)


def test_token_can_come_from_a_file_and_never_shows(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text(f"{TOKEN}\n")

    settings = read_settings({"TELEGRAM_BOT_TOKEN_FILE": str(file)})

    assert settings.token == TOKEN
    assert TOKEN not in repr(settings)


def test_a_missing_token_file_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="TELEGRAM_BOT_TOKEN_FILE"):
        read_settings({"TELEGRAM_BOT_TOKEN_FILE": str(tmp_path / "none")})
