package org.parallax.dsl.extension;

import java.net.URL;
import java.util.List;

/**
 * A record that comes with a plug-in: the relationship it founds and the files it is written in. Offered as a service
 * (an entry in {@code META-INF/services}), found by the host. Two installed records of one name are an error that names
 * both. Implementations are immutable and need a public constructor without parameters.
 */
public interface InstalledRecord {

    /** The name of the relationship, as scenarios say it after {@code on}. */
    String name();

    /** The {@code .relationship} files, each readable from where it is, in a fixed order; never empty. */
    List<URL> files();
}
