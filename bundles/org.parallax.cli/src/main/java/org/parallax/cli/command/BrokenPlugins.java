package org.parallax.cli.command;


/** Tells the user which plug-ins could not be used; the rest goes on. */
final class BrokenPlugins {

    private BrokenPlugins() {}

    static void tell(Session session) {
        session.parallax().get().defects()
                .forEach(defect -> session.streams().remark("parallax: " + defect.sentence()));
    }
}
