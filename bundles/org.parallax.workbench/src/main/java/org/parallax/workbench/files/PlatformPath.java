package org.parallax.workbench.files;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import org.eclipse.core.runtime.URIUtil;

/** Folders of the platform, which are given as addresses that nobody has encoded. */
public final class PlatformPath {

    private PlatformPath() {}

    /**
     * The folder a location of the platform stands for, whatever letters its name has.
     *
     * @throws IllegalArgumentException if it stands for none on this machine
     */
    public static Path of(URL location) {
        try {
            return Path.of(URIUtil.toURI(location));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No folder: " + location, e);
        }
    }
}
