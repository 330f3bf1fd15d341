package org.parallax.dsl.ide.format;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.ide.text.TextChange;

/** Lays out a text without touching its words; a text that cannot be parsed is left as it is. */
public final class Formatting {

    private final Provider<IFormatter2> formatters;
    private final Provider<TextRegionAccessBuilder> accesses;

    @Inject
    Formatting(Provider<IFormatter2> formatters, Provider<TextRegionAccessBuilder> accesses) {
        this.formatters = formatters;
        this.accesses = accesses;
    }

    /**
     * The changes that lay out a text, in the order of the text. New lines in them end in a line feed, whatever ends the
     * lines of the text; nothing is changed for its line ends alone.
     *
     * @param part what to lay out; empty for the whole text
     */
    public List<TextChange> changes(XtextResource resource, Optional<Span> part) {
        if (resource.getParseResult() == null || resource.getParseResult().hasSyntaxErrors()) {
            return List.of();
        }
        var access = accesses.get().forNodeModel(resource).create();
        var request = new FormatterRequest();
        request.setTextRegionAccess(access);
        part.ifPresent(span -> request.setRegions(List.of(new TextRegion(span.offset(), span.length()))));
        return formatters.get().format(request).stream()
                .filter(replacement -> isWithin(replacement, part))
                .map(replacement -> new TextChange(
                        new Span(replacement.getOffset(), replacement.getLength()), replacement.getReplacementText()))
                .filter(change -> !plain(text(resource, change.span())).equals(plain(change.text())))
                .toList();
    }

    /** A formatter may return changes outside the part it was asked for. */
    private static boolean isWithin(ITextReplacement replacement, Optional<Span> part) {
        return part.filter(span -> replacement.getOffset() < span.offset() || replacement.getEndOffset() > span.end())
                .isEmpty();
    }

    /** The formatter uses one line ending everywhere; the author's own line endings are kept. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String text(XtextResource resource, Span span) {
        return resource.getParseResult().getRootNode().getText().substring(span.offset(), span.end());
    }
}
