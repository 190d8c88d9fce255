"""Drawing: charts of `bot.core.picture` as PNG files, with fonts that come along."""
