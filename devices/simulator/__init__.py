"""A simulated bridge: scenario file and seed to NMEA on virtual serial ports that are opened as the ship's own are."""

from devices.simulator.generate import Emission, generate
from devices.simulator.messages import ScriptedMessage, scripted_messages
from devices.simulator.model import Scenario
from devices.simulator.scenario import find_scenario, load_scenario, scenarios
from devices.simulator.simulator import Simulator

__all__ = [
    "Emission",
    "Scenario",
    "ScriptedMessage",
    "Simulator",
    "find_scenario",
    "generate",
    "load_scenario",
    "scenarios",
    "scripted_messages",
]
