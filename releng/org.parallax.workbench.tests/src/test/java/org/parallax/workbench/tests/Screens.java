package org.parallax.workbench.tests;

import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Finds and presses what is on the screen, as a user would. */
final class Screens {

    private static final int SOON = 50;

    private Screens() {}

    /** All controls below one, in the order of the screen. */
    static Stream<Control> controls(Composite parent) {
        return Stream.of(parent.getChildren())
                .flatMap(child -> child instanceof Composite inner
                        ? Stream.concat(Stream.of(child), controls(inner))
                        : Stream.of(child));
    }

    /** The first control of a type. */
    static <T extends Control> T first(Composite parent, Class<T> type) {
        return controls(parent).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    static Button button(Composite parent, String text) {
        return controls(parent)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().replace("&", "").equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no button " + text));
    }

    /** Presses a button in the dialog of a window that is about to open, as soon as it is there. */
    static void pressSoon(Shell window, String text) {
        window.getDisplay().timerExec(SOON, () -> Stream.of(window.getShells())
                .filter(dialog -> dialog.isVisible() && has(dialog, text))
                .findFirst()
                .ifPresentOrElse(dialog -> press(dialog, text), () -> pressSoon(window, text)));
    }

    private static boolean has(Composite parent, String text) {
        return controls(parent).anyMatch(control -> control instanceof Button button
                && button.getText().replace("&", "").equals(text) && button.isEnabled());
    }

    /** Presses a button if it can be pressed. */
    static void press(Composite parent, String text) {
        var button = button(parent, text);
        if (!button.isEnabled()) {
            throw new AssertionError("The button " + text + " cannot be pressed");
        }
        button.notifyListeners(SWT.Selection, new Event());
    }
}
