"""The whole style sheet, from tokens. Looks are chosen with the dynamic property ``cls`` (see ``ui.widgets``).

Every kind of widget that Qt can open by itself (menus, tool tips, message and file dialogs, scroll bars, combo lists,
calendars) is named here: what is not named keeps the style's own white, which blinds a bridge at night.
"""

from __future__ import annotations

from ui.tokens import H_SMALL, RADIUS, T_BODY, T_LINE, T_SECOND, T_TITLE, T_VALUE, Tokens


def style_sheet(t: Tokens) -> str:
    """QSS of one palette."""
    return "\n".join((_base(t), _labels(t), _buttons(t), _fields(t), _views(t), _popups(t)))


def _base(t: Tokens) -> str:
    return f"""
* {{ font-family:'Noto Sans'; font-size:{T_BODY}px; color:{t.text}; outline:0 }}
QMainWindow, QWidget[cls=root] {{ background:{t.bg} }}
QDialog, QWidget[cls=panel], QFrame[cls=panel] {{ background:{t.panel} }}
QFrame[cls=card] {{ background:{t.panel}; border:1px solid {t.line}; border-radius:{RADIUS}px }}
QFrame[cls=sel] {{ background:{t.panel}; border:2px solid {t.accent}; border-radius:{RADIUS}px }}
QFrame[cls=hud] {{ background:{t.hud}; border:1px solid {t.line}; border-radius:{RADIUS}px }}
QFrame[cls=refused] {{ background:{t.panel}; border:2px solid {t.text}; border-radius:{RADIUS}px }}
QFrame[cls=address] {{ border:1px solid {t.outline}; border-radius:{RADIUS}px }}
QFrame[cls=blocked] {{ border:2px solid {t.text}; border-radius:{RADIUS}px }}
QFrame[cls=rule] {{ background:{t.line} }}
QSplitter::handle {{ background:{t.line} }}
QStatusBar, QToolBar {{ background:{t.panel}; border:0 }}
QProgressBar {{ background:{t.field}; border:1px solid {t.outline}; border-radius:{RADIUS}px; text-align:center }}
QProgressBar::chunk {{ background:{t.accent_bg} }}
"""


def _labels(t: Tokens) -> str:
    return f"""
QLabel {{ background:transparent }}
QLabel[cls=sec] {{ font-size:{T_SECOND}px; color:{t.text2} }}
QLabel[cls=secb] {{ font-size:{T_SECOND}px; font-weight:700; color:{t.text2} }}
QLabel[cls=word] {{ font-weight:700 }}
QLabel[cls=notice] {{ font-weight:600; border-left:4px solid {t.text}; padding:2px 0 2px 8px }}
QLabel[cls=lab] {{ font-size:{T_BODY}px; color:{t.text2} }}
QLabel[cls=op] {{ font-size:{T_LINE}px; font-weight:600 }}
QLabel[cls=val] {{ font-size:{T_VALUE}px; font-weight:600 }}
QLabel[cls=big] {{ font-size:{T_TITLE}px; font-weight:700 }}
QLabel[cls=unknown] {{ color:{t.text3} }}
QLabel[cls=chip] {{ background:{t.text}; color:{t.panel}; border-radius:{RADIUS}px; padding:2px 8px; font-weight:700 }}
QLabel[cls=cap] {{ border:1px solid {t.outline}; border-radius:{RADIUS}px; font-size:{T_SECOND}px; color:{t.text2}; padding:0 4px }}
"""


def _buttons(t: Tokens) -> str:
    return f"""
QPushButton, QToolButton {{ background:{t.btn}; border:1px solid {t.outline}; border-radius:{RADIUS}px; padding:0 8px;
  font-weight:600 }}
QPushButton:pressed, QToolButton:pressed {{ background:{t.accent_bg} }}
QPushButton:focus {{ border:2px solid {t.target} }}
QPushButton:disabled {{ color:{t.text3}; border-color:{t.off} }}
QPushButton:default {{ border:2px solid {t.accent} }}
QPushButton[cls=strong] {{ background:{t.strong}; border:1px solid {t.strong_line}; color:{t.on_strong} }}
QPushButton[cls=strong]:focus {{ border:2px solid {t.target} }}
QPushButton[cls=strong]:disabled {{ background:{t.btn}; color:{t.text3}; border-color:{t.off} }}
QPushButton[cls=strong] QLabel {{ color:{t.on_strong} }}
QPushButton[cls=strong] QLabel[cls=cap] {{ border-color:{t.on_strong} }}
QPushButton[cls=done] {{ background:{t.accent_bg}; border:1px solid {t.accent} }}
QPushButton[cls=key] {{ padding:0 }}
QPushButton[cls=open] {{ background:{t.accent_bg}; border:2px solid {t.target}; padding:0 }}
QPushButton[cls=flat] {{ background:transparent; border:0; padding:0 }}
QPushButton[cls=flat]:focus {{ border:1px solid {t.target} }}
QPushButton[left=true] {{ text-align:left; padding:0 8px }}
QPushButton[large=true] {{ font-size:{T_LINE}px }}
QPushButton[cls=seg] {{ border-radius:0; border-left-width:0; padding:0 4px; color:{t.text2} }}
QPushButton[cls=seg][first=true] {{ border-left-width:1px;
  border-top-left-radius:{RADIUS}px; border-bottom-left-radius:{RADIUS}px }}
QPushButton[cls=seg][last=true] {{ border-top-right-radius:{RADIUS}px; border-bottom-right-radius:{RADIUS}px }}
QPushButton[cls=seg]:checked {{ background:{t.accent_bg}; color:{t.text}; border-color:{t.accent};
  border-bottom:4px solid {t.accent}; padding-top:3px }}
QPushButton[cls=tab] {{ background:transparent; border:0; border-bottom:4px solid transparent; border-radius:0;
  padding:4px 0 0 0; color:{t.text2} }}
QPushButton[cls=tab]:checked {{ color:{t.text}; border-bottom:4px solid {t.target} }}
QPushButton[cls=tab]:focus {{ background:{t.accent_bg} }}
QCheckBox, QRadioButton {{ spacing:8px; min-height:{H_SMALL}px; background:transparent }}
QCheckBox::indicator, QRadioButton::indicator {{ width:22px; height:22px; border:1px solid {t.outline}; background:{t.field} }}
QCheckBox::indicator {{ border-radius:{RADIUS}px }}
QRadioButton::indicator {{ border-radius:11px }}
QCheckBox::indicator:checked, QRadioButton::indicator:checked {{ background:{t.strong}; border:2px solid {t.target} }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border:2px solid {t.target} }}
"""


def _fields(t: Tokens) -> str:
    typed = "QLineEdit, QTextEdit, QPlainTextEdit, QTextBrowser, QAbstractSpinBox, QComboBox"
    return f"""
{typed} {{ background:{t.field}; border:1px solid {t.outline}; border-radius:{RADIUS}px; padding:0 8px;
  selection-background-color:{t.accent_bg}; selection-color:{t.text}; placeholder-text-color:{t.text3} }}
QLineEdit, QAbstractSpinBox, QComboBox {{ font-size:{T_LINE}px }}
QLineEdit[cls=long] {{ font-size:{T_BODY}px }}
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {{ border:2px solid {t.target} }}
QLineEdit[wrong=true], QTextEdit[wrong=true], QPlainTextEdit[wrong=true] {{ border:2px solid {t.text} }}
QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled {{ color:{t.text3}; border-color:{t.off} }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ background:{t.btn}; border:1px solid {t.outline}; width:24px }}
QComboBox::drop-down {{ border:0; width:32px }}
QComboBox::down-arrow {{ width:16px; height:9px; background:{_wedge(t.text)} }}
QComboBox::down-arrow:disabled {{ background:{_wedge(t.text3)} }}
QComboBox QAbstractItemView {{ background:{t.panel}; border:1px solid {t.outline}; selection-background-color:{t.accent_bg} }}
"""


def _wedge(colour: str) -> str:
    """A triangle that points down, as a background: style sheets take arrows from files only, and a file has one colour."""
    stops = (
        (0.0, "transparent"),
        (0.1762, "transparent"),
        (0.188, colour),
        (0.312, colour),
        (0.3238, "transparent"),
        (1.0, "transparent"),
    )
    return f"qconicalgradient(cx:0.5, cy:1, angle:0, {', '.join(f'stop:{at} {each}' for at, each in stops)})"


def _views(t: Tokens) -> str:
    return f"""
QScrollArea {{ background:{t.panel}; border:0 }}
QScrollArea > QWidget > QWidget {{ background:{t.panel} }}
QTableView, QListView, QTreeView {{ background:{t.panel}; border:0; gridline-color:{t.line}; alternate-background-color:{t.bg};
  selection-background-color:{t.accent_bg}; selection-color:{t.text} }}
QTableView::item {{ padding:0 4px; border-bottom:1px solid {t.line} }}
QTableView[cls=tight]::item {{ padding:0 1px }}
QTableView[cls=tight] QHeaderView::section {{ padding:0 4px }}
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected {{ background:{t.accent_bg}; color:{t.text} }}
QTableCornerButton::section, QHeaderView {{ background:{t.panel}; border:0 }}
QHeaderView::section {{ background:{t.panel}; color:{t.text2}; font-size:{T_SECOND}px; border:0;
  border-bottom:1px solid {t.outline}; padding:0 7px }}
QTabWidget::pane {{ border:1px solid {t.line} }}
QTabBar::tab {{ background:{t.panel}; padding:8px 16px; border-bottom:4px solid transparent }}
QTabBar::tab:selected {{ border-bottom:4px solid {t.target} }}
QScrollBar {{ background:{t.panel}; margin:0; border:0 }}
QScrollBar:vertical {{ width:12px }}
QScrollBar:horizontal {{ height:12px }}
QScrollBar::handle {{ background:{t.outline}; border-radius:{RADIUS}px; min-height:32px; min-width:32px }}
QScrollBar::handle:vertical {{ margin:0 0 0 4px }}
QScrollBar::handle:horizontal {{ margin:4px 0 0 0 }}
QScrollBar::add-line, QScrollBar::sub-line {{ width:0; height:0; background:{t.panel}; border:0 }}
QScrollBar::add-page, QScrollBar::sub-page {{ background:{t.panel} }}
QSlider {{ background:transparent }}
QSlider::groove:horizontal {{ background:{t.line}; height:8px; border-radius:{RADIUS}px }}
QSlider::sub-page:horizontal {{ background:{t.accent}; border-radius:{RADIUS}px }}
QSlider::handle:horizontal {{ background:{t.strong}; border:1px solid {t.strong_line}; width:28px; margin:-14px 0;
  border-radius:{RADIUS}px }}
QSlider::handle:horizontal:focus {{ border:2px solid {t.target} }}
"""


def _popups(t: Tokens) -> str:
    return f"""
QMenu, QMenuBar {{ background:{t.panel}; border:1px solid {t.outline}; padding:4px }}
QMenu::item {{ padding:10px 24px; background:transparent }}
QMenu::item:selected, QMenuBar::item:selected {{ background:{t.accent_bg} }}
QMenu::item:disabled {{ color:{t.text3} }}
QMenu::separator {{ height:1px; background:{t.line}; margin:4px }}
QToolTip {{ background:{t.hud}; color:{t.text}; border:1px solid {t.outline}; padding:4px }}
QMessageBox, QFileDialog, QInputDialog, QCalendarWidget {{ background:{t.bg} }}
QDialogButtonBox QPushButton, QMessageBox QPushButton {{ min-height:{H_SMALL}px; min-width:96px }}
"""
