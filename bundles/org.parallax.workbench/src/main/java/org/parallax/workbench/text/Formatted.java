package org.parallax.workbench.text;

import java.util.Optional;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;

/** A text as the language lays it out. */
final class Formatted {

    private Formatted() {}

    /** The whole text; empty while it is broken, since broken text cannot be laid out without guessing. */
    static Optional<String> of(XtextResource resource) {
        if (resource.getParseResult() == null || resource.getParseResult().hasSyntaxErrors()) {
            return Optional.empty();
        }
        var language = resource.getResourceServiceProvider();
        var regions = language.get(TextRegionAccessBuilder.class).forNodeModel(resource).create();
        var request = language.get(FormatterRequest.class);
        request.setTextRegionAccess(regions);
        var replacements = language.get(IFormatter2.class).format(request);
        return Optional.of(regions.getRewriter().renderToString(replacements));
    }
}
