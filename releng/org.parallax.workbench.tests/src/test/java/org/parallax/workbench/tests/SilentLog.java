package org.parallax.workbench.tests;

import org.parallax.editing.host.HostLog;

/** Forgets what went wrong, where a test has something go wrong on purpose. */
final class SilentLog implements HostLog {

    @Override
    public void warning(String sentence) {}

    @Override
    public void warning(String sentence, Throwable cause) {}

    @Override
    public void error(String sentence, Throwable cause) {}
}
