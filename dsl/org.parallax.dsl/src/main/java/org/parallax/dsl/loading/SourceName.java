package org.parallax.dsl.loading;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.parallax.dsl.signs.SignNames;

/** What a file is called in messages: as its author named it, without its folder, where its uri encodes many signs. */
public final class SourceName {

    private SourceName() {
    }

    /** The name of the file that tells an element; control signs in it are named. */
    public static String of(EObject element) {
        return SignNames.shown(URI.decode(element.eResource().getURI().lastSegment()));
    }
}
