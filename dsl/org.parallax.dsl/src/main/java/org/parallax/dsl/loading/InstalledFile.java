package org.parallax.dsl.loading;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Marks a file in memory that came with an installed record, so that whoever holds the file can see it. */
public final class InstalledFile extends AdapterImpl {

    private InstalledFile() {}

    static void mark(Resource file) {
        file.eAdapters().add(new InstalledFile());
    }

    /** Whether a file came with an installed record: it is not the author's, and nothing may change it. */
    public static boolean is(Resource file) {
        return EcoreUtil.getExistingAdapter(file, InstalledFile.class) != null;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == InstalledFile.class;
    }
}
