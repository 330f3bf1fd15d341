package org.parallax.cli.command;


/** Tells the user which plug-ins could not be used; the rest goes on. */
final class PluginWarnings {

    private PluginWarnings() {}

    static void tell(CommandContext session) {
        session.parallax().get().defects()
                .forEach(defect -> session.streams().remark("parallax: " + defect.sentence()));
    }
}
