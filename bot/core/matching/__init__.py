"""From a typed question to what it asks: platforms, topic, kind and how sure we are."""
