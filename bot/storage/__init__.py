"""What must survive a restart: the inbox, preferences, feedback and unanswered questions."""
