"""The few dialogs: files, printing, review of an import."""
