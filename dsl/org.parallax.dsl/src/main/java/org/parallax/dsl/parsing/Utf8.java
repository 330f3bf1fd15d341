package org.parallax.dsl.parsing;

import java.nio.charset.StandardCharsets;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.parser.IEncodingProvider;

/** Files of the language are in UTF-8 on every machine, whatever its default encoding. */
public final class Utf8 implements IEncodingProvider {

    @Override
    public String getEncoding(URI uri) {
        return StandardCharsets.UTF_8.name();
    }
}
