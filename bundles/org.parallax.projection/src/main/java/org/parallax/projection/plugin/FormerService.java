package org.parallax.projection.plugin;

import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How a service was before, so that a plug-in built for it can be told what to change.
 *
 * @param isMeantBy whether a class implements the service as it was, and not as it is
 * @param change what has changed, as a clause; blank where nothing has
 */
public record FormerService(Predicate<Class<?>> isMeantBy, String change) {

    /** The service has always been as it is. */
    public static final FormerService NONE = new FormerService(type -> false, "");

    private static final String OWN = "org.parallax.";

    /** Whether what a plug-in threw says that it was built against something of Parallax that is no longer so. */
    boolean isToldBy(Throwable thrown) {
        if (change.isBlank()) {
            return false;
        }
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof IncompatibleClassChangeError || cause instanceof NoClassDefFoundError) {
                var message = cause.getMessage();
                return message != null && message.replace('/', '.').contains(OWN);
            }
        }
        return false;
    }
}
