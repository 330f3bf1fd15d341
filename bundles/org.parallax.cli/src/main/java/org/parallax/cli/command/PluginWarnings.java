package org.parallax.cli.command;

/** Warns the user of plug-ins that could not be loaded; the command goes on without them. */
final class PluginWarnings {

    private PluginWarnings() {}

    static void tell(CommandContext context) {
        context.parallax().get().defects()
                .forEach(defect -> context.streams().remark("parallax: " + defect.sentence()));
    }
}
