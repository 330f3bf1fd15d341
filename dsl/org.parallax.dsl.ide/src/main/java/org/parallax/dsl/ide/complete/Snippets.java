package org.parallax.dsl.ide.complete;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;

/** Whole constructs to fill in. {@code ${1:word}} marks what the author types next; no other syntax is used. */
public final class Snippets {

    private record Snippet(String rule, String label, String text) {}

    private static final Map<String, List<Snippet>> BY_KEYWORD = Map.of(
            "scenario", List.of(new Snippet("Scenario", "scenario …",
                    "scenario ${1:Name} \"${2:What it is about}\"\n  on ${3:JapanKorea} as of ${4:2025-12} for ${5:36} months {\n\n  ${6}\n}")),
            "event", List.of(
                    new Snippet("Event", "event … in a month",
                            "event ${1:name} \"${2:title}\" in ${3:2027-03} : ${4:Kind} { ${5} }"),
                    new Snippet("Event", "event … in a window",
                            "event ${1:name} \"${2:title}\" between ${3:2027-03} and ${4:2027-06} : ${5:Kind} { ${6} }")),
            "decision", List.of(new Snippet("Decision", "decision …",
                    "decision ${1:name} \"${2:Question?}\" in ${3:2027-03} {\n    option ${4:one} \"${5:title}\" 50% { ${6} }\n"
                            + "    option ${7:other} \"${8:title}\" 50% { ${9} }\n  }")),
            "whenever", List.of(new Snippet("Trigger", "whenever …",
                    "whenever ${1:security} below ${2:35} for ${3:2} months once { event ${4:name} : ${5:Kind} { ${6} } }")),
            "assume", List.of(new Snippet("Assumption", "assume … a range",
                    "assume ${1:UnitedStates} ${2:commitment} ${3:0.40} to ${4:0.70} because \"${5:why}\"")),
            "shift", List.of(new Snippet("SensitivityShift", "shift sensitivity …",
                    "shift sensitivity of ${1:SouthKorea} to ${2:History} by ${3:+20%} from ${4:2027-03} for ${5:12} months")),
            "stretch", List.of(new Snippet("Stretch", "stretch …", "stretch ${1:event} to ${2:18} months")),
            "withdraw", List.of(new Snippet("Withdrawal", "withdraw …",
                    "withdraw ${1:UnitedStates} from ${2:2028-01} to ${3:2028-06}")),
            "expect", List.of(new Snippet("Expectation", "expect …",
                    "expect ${1:security} above ${2:40} in ${3:2028-12} with probability ${4:50%}")),
            "project", List.of(new Snippet("ProjectionRequest", "project …",
                    "project with ${1:ClashOfRealities} runs ${2:10000} seed ${3:1}")));

    /** The snippets that a word opens at this place. */
    Stream<ContentAssistEntry> beginningWith(Keyword keyword, ContentAssistContext context) {
        String rule = GrammarUtil.containingRule(keyword).getName();
        return BY_KEYWORD.getOrDefault(keyword.getValue(), List.of()).stream()
                .filter(snippet -> snippet.rule().equals(rule))
                .filter(snippet -> keyword.getValue().startsWith(context.getPrefix()))
                .map(snippet -> entry(snippet, context));
    }

    private static ContentAssistEntry entry(Snippet snippet, ContentAssistContext context) {
        var entry = new ContentAssistEntry();
        entry.setPrefix(context.getPrefix());
        entry.setProposal(snippet.text());
        entry.setLabel(snippet.label());
        entry.setDescription("");
        entry.setKind(ContentAssistEntry.KIND_SNIPPET);
        return entry;
    }
}
