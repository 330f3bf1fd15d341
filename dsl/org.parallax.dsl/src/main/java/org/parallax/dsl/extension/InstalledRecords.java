package org.parallax.dsl.extension;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;

/**
 * The records that plug-ins bring, as the host finds them; the language does not know where plug-ins are. The host is
 * asked each time, so that a plug-in may be added or removed meanwhile.
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

    /** The names of those of a sort, which may be said without any file beside, sorted. */
    public List<String> names(RecordSort sort) {
        return all().stream().filter(r -> r.sort() == sort).map(InstalledRecord::name).distinct().sorted().toList();
    }

    /** Those of one name; more than one is an error that a check reports. */
    public List<InstalledRecord> named(String name) {
        return all().stream().filter(r -> r.name().equals(name)).toList();
    }
}
