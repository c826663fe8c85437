"""The use cases: one public function for each thing a user can do."""
