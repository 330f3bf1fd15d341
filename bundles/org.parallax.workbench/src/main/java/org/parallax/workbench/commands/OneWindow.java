package org.parallax.workbench.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;

/** Replaces the platform's command that opens another window: there is only one window, so it is never enabled. */
public final class OneWindow extends AbstractHandler {

    @Override
    public boolean isEnabled() {
        return false;
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        return null;
    }
}
