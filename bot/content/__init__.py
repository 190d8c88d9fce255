"""YAML files to a checked Knowledge, or every problem with its file and line."""
