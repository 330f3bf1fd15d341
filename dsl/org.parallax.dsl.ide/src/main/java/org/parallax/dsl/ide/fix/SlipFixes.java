package org.parallax.dsl.ide.fix;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.dsl.parsing.MendedResult;
import org.parallax.dsl.signs.Slip;

/** Fixes for what was read otherwise than it is written: one slip, or all of its kind in the file. */
final class SlipFixes {

    private SlipFixes() {
    }

    static List<Fix> of(Diagnostic finding, XtextResource resource) {
        var place = new Span(finding.offset(), finding.length());
        List<Slip> slips = MendedResult.slips(resource.getParseResult());
        var slip = slips.stream().filter(each -> each.start() == place.offset() && each.end() == place.end()).findFirst();
        if (slip.isEmpty()) {
            return isAbout(finding, place, resource) ? QuickFixes.replacements(finding, place) : List.of();
        }
        List<Slip> alike = slips.stream().filter(each -> each.isLike(slip.get()) && !each.data().isEmpty()).toList();
        Stream<Fix> all = alike.size() < 2 || slip.get().data().isEmpty() ? Stream.empty()
                : Stream.of(new Fix("Change all " + alike.size() + " like this in the file", alike.stream()
                        .map(each -> new TextChange(new Span(each.start(), each.end() - each.start()), each.data().getFirst())).toList()));
        return Stream.concat(QuickFixes.replacements(finding, place).stream(), all).toList();
    }

    /** Whether a syntax error is about the word at its place, so that another word can stand there. */
    private static boolean isAbout(Diagnostic finding, Span place, XtextResource resource) {
        String text = resource.getParseResult().getRootNode().getText();
        return place.end() <= text.length()
                && finding.message().startsWith("\"" + text.substring(place.offset(), place.end()) + "\"");
    }
}
