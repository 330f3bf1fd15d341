package org.parallax.workbench.window;

import org.eclipse.core.runtime.ILog;
import org.parallax.editing.host.HostLog;

/** Keeps what went wrong in the log of the workbench. */
final class WorkbenchLog implements HostLog {

    private final ILog log = ILog.of(WorkbenchLog.class);

    @Override
    public void warning(String sentence) {
        log.warn(sentence);
    }

    @Override
    public void warning(String sentence, Throwable cause) {
        log.warn(sentence, cause);
    }

    @Override
    public void error(String sentence, Throwable cause) {
        log.error(sentence, cause);
    }
}
