package org.parallax.dsl.loading;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
import org.parallax.dsl.extension.InstalledRecord;

/**
 * The records that plug-ins brought, as the host found them: where plug-ins stand is not for the language to know. Asked
 * anew each time, so that a plug-in may come and go.
 */
@Singleton
public final class InstalledRecords {

    private final Supplier<List<InstalledRecord>> found;

    /** None, for a host that binds no others. */
    @Inject
    InstalledRecords() {
        this(List::of);
    }

    /** Records found in a way of the host's own. */
    public InstalledRecords(Supplier<List<InstalledRecord>> found) {
        this.found = found;
    }

    /** All of them, in the order they were found. */
    public List<InstalledRecord> all() {
        return List.copyOf(found.get());
    }

    /** Those of one name; more than one is a fault a check reports. */
    public List<InstalledRecord> named(String name) {
        return all().stream().filter(r -> r.name().equals(name)).toList();
    }
}
