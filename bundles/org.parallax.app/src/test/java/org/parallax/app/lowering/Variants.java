package org.parallax.app.lowering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.parallax.dsl.Language;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.dsl.loading.SourceKind;
import org.parallax.dsl.loading.Workspace;
import org.parallax.dsl.scenario.Inheritance;
import org.parallax.dsl.scenario.ScenarioNames;
import org.parallax.model.Document;
import org.parallax.model.Event;
import org.parallax.model.Happening;
import org.parallax.model.Scenario;
import org.parallax.record.japankorea.JapanKoreaRecord;
import org.parallax.record.kinds.PoliticalKinds;

/** The example scenarios, and variants that extend them: each leaves out or replaces one happening. */
final class Variants {

    private static final Set<String> THEORIES = Set.of("ClashOfRealities", "QuasiAlliance", "ThreeLenses", "PoliticalSpace",
            "CoercionCatalyst", "TechnologyRivalry", "Precedent", "Kernel", "Climatology", "Persistence");

    private final URI file = URI.createURI("memory:/tried" + SourceKind.SCENARIO.ending());
    private final Language language = Language.with(() -> THEORIES, () -> List.of(new JapanKoreaRecord(), new PoliticalKinds()));
    private final Workspace workspace = language.newWorkspace();

    /** The index of names that the language uses. */
    ScenarioNames names() {
        return language.injector().getInstance(ScenarioNames.class);
    }

    /** The text of each example that holds scenarios. */
    static List<String> examples() {
        return new JapanKoreaRecord().examples().stream().map(Variants::read)
                .filter(text -> text.lines().anyMatch(line -> line.startsWith("scenario "))).toList();
    }

    /** The scenarios of a text, valid until the next text is read; none if the text has errors. */
    List<Scenario> checked(String text) {
        workspace.put(file, text);
        var checked = workspace.check(file, () -> false);
        return checked.diagnostics().stream().anyMatch(Diagnostic::isError) ? List.of() : scenarios(checked.document());
    }

    /** For each variant of each scenario of an example, the example followed by that variant; some have errors. */
    List<String> of(String example) {
        var variants = new ArrayList<String>();
        for (var scenario : checked(example)) {
            var header = "\nscenario Varied extends " + scenario.getName() + " { ";
            happenings(scenario).forEach(happening -> {
                var without = header + "without " + happening.getName() + " }";
                variants.add(example + without);
                variants.add(example + without + "\nscenario Again extends Varied for 30 months { }");
                if (happening instanceof Event event) {
                    replacements(event, example).forEach(anew -> variants.add(example + header + anew + " }"));
                }
            });
            variants.add(example + header + "}\nscenario Again \"Sooner\" extends Varied for 30 months { project runs 10 }");
        }
        return variants;
    }

    private static Stream<Happening> happenings(Scenario scenario) {
        return Inheritance.of(scenario).lineage().scenarios().stream()
                .flatMap(each -> EcoreUtil2.eAllOfType(each, Happening.class).stream());
    }

    /** The same event at its own time, at the time it had without saying so, and two months into the scenario. */
    private static Stream<String> replacements(Event event, String text) {
        var node = NodeModelUtils.findActualNodeFor(event);
        var kind = event.getKind().getName();
        var body = text.substring(text.indexOf(kind, text.indexOf(event.getName(), node.getOffset()) + event.getName().length()),
                node.getEndOffset());
        var replace = "replace " + event.getName() + " ";
        var own = Optional.ofNullable(event.getWhen()).map(NodeModelUtils::findActualNodeFor)
                .map(when -> NodeModelUtils.getTokenText(when) + " ").orElse("");
        return Stream.of(replace + own + ": " + body, replace + ": " + body,
                replace + "between 2026-02 and 2026-04 with probability 40% : " + body);
    }

    private static List<Scenario> scenarios(Optional<Document> document) {
        return document.stream().flatMap(each -> each.getElements().stream())
                .filter(Scenario.class::isInstance).map(Scenario.class::cast).toList();
    }

    private static String read(URL url) {
        try (var in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
