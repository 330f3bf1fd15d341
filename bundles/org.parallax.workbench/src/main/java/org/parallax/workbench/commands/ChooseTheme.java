package org.parallax.workbench.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RadioState;
import org.parallax.workbench.theme.ThemeChoice;

/** Shows the window light, dark, or as the desktop is. */
public final class ChooseTheme extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        if (!HandlerUtil.matchesRadioState(event)) {
            var wanted = event.getParameter(RadioState.PARAMETER_ID);
            ThemeChoice.valueOf(wanted).choose();
            HandlerUtil.updateRadioState(event.getCommand(), wanted);
        }
        return null;
    }
}
