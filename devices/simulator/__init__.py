"""A simulated bridge: scenario file and seed to NMEA on virtual serial ports that are opened as the ship's own are."""

from devices.simulator.generate import Emission, generate, scripted_messages
from devices.simulator.inject import InjectedAt, Order
from devices.simulator.messages import ScriptedMessage
from devices.simulator.model import Scenario
from devices.simulator.scenario import find_scenario, load_scenario, scenarios
from devices.simulator.simulator import Simulator
from devices.simulator.trail import Truth

__all__ = [
    "Emission",
    "InjectedAt",
    "Order",
    "Scenario",
    "ScriptedMessage",
    "Simulator",
    "Truth",
    "find_scenario",
    "generate",
    "load_scenario",
    "scenarios",
    "scripted_messages",
]
