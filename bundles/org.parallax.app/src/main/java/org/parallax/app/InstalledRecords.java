package org.parallax.app;

import java.util.List;
import java.util.ServiceLoader;
import org.parallax.dsl.extension.InstalledRecord;

/** The records that came with plug-ins. */
final class InstalledRecords {

    private InstalledRecords() {}

    static List<InstalledRecord> services() {
        return ServiceLoader.load(InstalledRecord.class).stream().map(ServiceLoader.Provider::get).toList();
    }
}
