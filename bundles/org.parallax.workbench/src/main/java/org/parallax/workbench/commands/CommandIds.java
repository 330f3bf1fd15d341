package org.parallax.workbench.commands;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Ids of the window's commands, and a way to run them. */
public final class CommandIds {

    public static final String NEW_SCENARIO = "org.parallax.workbench.newScenario";
    public static final String OPEN_FILE = "org.parallax.workbench.openFile";

    public static final String SHOW_WELCOME = "org.parallax.workbench.showWelcome";
    public static final String SHOW_GUIDE = "org.parallax.workbench.showGuide";
    public static final String OPEN_FOLDER = "org.parallax.workbench.openFolder";

    private CommandIds() {}

    /** Runs a command as if it were chosen from the menu. */
    public static void run(IServiceLocator site, String command) {
        try {
            site.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.of(CommandIds.class).error("The command " + command + " failed", e);
        }
    }
}
