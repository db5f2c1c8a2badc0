"""Trials of the whole window, each a program of its own: `python -m desktop_app.trials.NAME`.

They print one JSON object; `paravion bench` and the tests start them and read it.
"""
