package org.parallax.dsl.ide.hover;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.ide.text.Span;

/** Says what the indicators and the drivers assumed measure, and on which scale. */
final class Scales {

    private static final List<String> POINTS =
            List.of("Points from 0 to 100, month by month; 50 is neutral, more is better for the two states");
    private static final List<String> SHARE = List.of("From 0 for none to 1 for as much as can be");

    private static final Map<String, HoverCard> INDICATORS = Map.of(
            "political", indicator("political cooperation", "How the two governments get on"),
            "security", indicator("security cooperation", "Working together on defence, intelligence and threats"),
            "economic", indicator("economic cooperation", "Trade, investment and industry between the two"),
            "societal", indicator("societal cooperation", "Travel, culture and what the publics have in common"),
            "reconciliation", indicator("reconciliation", "Dealing with the past and its disputes"),
            "cooperation", indicator("cooperation", "The mean of political, security, economic, societal and reconciliation"));

    private static final Map<String, HoverCard> DRIVERS = Map.of(
            "commitment", driver("commitment", "How firmly the pivot stands by its guarantees"),
            "pressure", driver("pressure", "How hard the challenger presses the two"),
            "threat", driver("threat", "How threatening the threat is"),
            "support", driver("support", "The support a party's leader has at home"));

    private Scales() {}

    /** The card of the word at an offset; empty if it is neither an indicator nor a driver there. */
    static Optional<Hover> at(XtextResource resource, int offset) {
        if (resource.getParseResult() == null) {
            return Optional.empty();
        }
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
        if (leaf == null || !(leaf.getGrammarElement() instanceof EnumLiteralDeclaration word)) {
            return Optional.empty();
        }
        return of(word).map(card -> new Hover(Span.of(leaf), card));
    }

    /** The card of a word of the grammar; empty if it is neither an indicator nor a driver. */
    static Optional<HoverCard> of(EnumLiteralDeclaration word) {
        String text = word.getLiteral().getValue();
        return Optional.ofNullable(switch (GrammarUtil.containingRule(word).getName()) {
            case "Indicator", "AnyIndicator" -> INDICATORS.get(text);
            case "Quantity" -> DRIVERS.get(text);
            default -> null;
        });
    }

    private static HoverCard indicator(String title, String meaning) {
        return new HoverCard("indicator " + title, concat(meaning, POINTS), List.of());
    }

    private static HoverCard driver(String title, String meaning) {
        return new HoverCard("driver " + title, concat(meaning, SHARE), List.of());
    }

    private static List<String> concat(String first, List<String> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }
}
