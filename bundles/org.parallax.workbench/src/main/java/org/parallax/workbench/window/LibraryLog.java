package org.parallax.workbench.window;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.core.runtime.ILog;

/** Puts what Xtext logs into the log of the workbench, where it would otherwise complain on the terminal. */
final class LibraryLog extends AppenderSkeleton {

    private final ILog log;

    private LibraryLog(ILog log) {
        this.log = log;
    }

    /** Takes over from now on. */
    static void install() {
        Logger.getRootLogger().setLevel(Level.WARN);
        Logger.getRootLogger().addAppender(new LibraryLog(ILog.of(LibraryLog.class)));
    }

    @Override
    protected void append(LoggingEvent event) {
        var said = event.getLoggerName() + ": " + event.getRenderedMessage();
        var cause = event.getThrowableInformation() == null ? null : event.getThrowableInformation().getThrowable();
        if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
            log.error(said, cause);
        } else {
            log.warn(said, cause);
        }
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }

    @Override
    public void close() {
        // The workbench's log closes itself.
    }
}
