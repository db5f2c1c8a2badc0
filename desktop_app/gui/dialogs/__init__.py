"""The few questions that must be answered before the work can go on."""
