package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.scenario.ScenarioNames;
import org.parallax.dsl.scoping.Index;
import org.parallax.dsl.scoping.Relationships;
import org.parallax.model.Correction;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.Event;
import org.parallax.model.Exercise;
import org.parallax.model.Happening;
import org.parallax.model.Named;
import org.parallax.model.Option;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Scenario;

/**
 * Names are unique: those of elements in a relationship, over all types; those of scenarios and of exercises in a file; those of events,
 * decisions and options in a scenario. Scenarios of two files are independent, so that a copy of a file may lie beside
 * it; only a reference that could mean either is an error.
 */
public final class DuplicateNameChecks extends Checks {

    private final Index index;
    private final ScenarioNames names;
    private final Relationships relationships;

    @Inject
    DuplicateNameChecks(Index index, ScenarioNames names, Relationships relationships) {
        this.index = index;
        this.names = names;
        this.relationships = relationships;
    }

    /** Elements of a relationship, the scenarios of a file, and its exercises, have names of their own. */
    @Check
    public void elements(Document document) {
        Map<String, Named> others = new HashMap<>();
        visible(document).filter(e -> e.eResource() != document.eResource())
                .forEach(e -> others.putIfAbsent(e.getName(), e));
        Map<String, Named> mine = new HashMap<>();
        Map<String, Named> scenarios = new HashMap<>();
        Map<String, Named> exercises = new HashMap<>();
        for (Element element : document.getElements()) {
            if (element instanceof Named named && Names.has(named) && !(named instanceof Correction)) {
                boolean isOfFile = named instanceof Scenario || named instanceof Exercise;
                Named earlier = (named instanceof Scenario ? scenarios : isOfFile ? exercises : mine).putIfAbsent(named.getName(), named);
                Named other = earlier != null || isOfFile ? earlier : others.get(named.getName());
                if (other != null) {
                    reportDuplicate(named, other);
                }
            }
        }
    }

    /**
     * Happenings of a scenario have names of their own; only options of different decisions may share one, such as yes
     * and no, for {@code is} tells them apart.
     */
    @Check
    public void happenings(Scenario scenario) {
        names.own(scenario).asMap().values().stream().filter(same -> same.size() > 1).forEach(this::compare);
    }

    private void compare(Collection<Happening> same) {
        Happening first = same.iterator().next();
        Map<Object, Happening> seen = new HashMap<>();
        for (Happening each : same) {
            boolean isOption = each instanceof Option;
            Happening like = Objects.requireNonNullElse(seen.putIfAbsent(isOption ? each.eContainer() : Happening.class, each), each);
            Happening earlier = like == each ? isOption ? seen.getOrDefault(Happening.class, each) : first : like;
            if (earlier != each) {
                reportDuplicate(each, earlier);
            }
        }
    }

    private Stream<Named> visible(Document document) {
        return index.elements(document.eResource(), ParallaxPackage.Literals.NAMED, Named.class, relationships.seenFrom(document))
                .filter(e -> e instanceof Element && !(e instanceof Scenario || e instanceof Exercise));
    }

    private void reportDuplicate(Named named, Named other) {
        report(IssueCode.DUPLICATE_NAME, named, ParallaxPackage.Literals.NAMED__NAME, "The name " + named.getName()
                + " is taken: " + Messages.element(other) + " has it in " + Messages.place(named, other)
                + (isOfAnotherFile(named, other) ? "; to tell that event otherwise, write “correct " + named.getName() + "”." : "."),
                named.getName() + "2", OtherPlace.of(other, Messages.element(other)));
    }

    /** Whether both are events of the record, told in two files. */
    private static boolean isOfAnotherFile(Named named, Named other) {
        return named instanceof Event && other instanceof Event && named.eContainer() instanceof Document
                && named.eResource() != other.eResource();
    }
}
