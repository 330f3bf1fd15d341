package org.parallax.dsl.checks;

import com.google.common.collect.Multimap;
import com.google.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.record.Headers;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.scenario.ScenarioNames;
import org.parallax.dsl.scoping.Index;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.Happening;
import org.parallax.model.Named;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Scenario;

/** Names are unique: in a relationship over all types, and in a scenario. */
public final class DuplicateNameChecks extends Checks {

    private final Index index;
    private final ScenarioNames names;

    @Inject
    DuplicateNameChecks(Index index, ScenarioNames names) {
        this.index = index;
        this.names = names;
    }

    /** Elements of a relationship, and scenarios, have names of their own. */
    @Check
    public void elements(Document document) {
        String relationship = Headers.relationshipOf(document);
        Map<String, Named> others = new HashMap<>();
        visible(document, relationship).filter(e -> e.eResource() != document.eResource())
                .forEach(e -> others.putIfAbsent(e.getName(), e));
        Map<String, Named> mine = new HashMap<>();
        for (Element element : document.getElements()) {
            if (element instanceof Named named && Names.has(named)) {
                Named earlier = mine.putIfAbsent(named.getName(), named);
                Named other = earlier != null ? earlier : others.get(named.getName());
                if (other != null) {
                    reportDuplicate(named, other);
                }
            }
        }
    }

    /** Happenings of a scenario have names of their own. */
    @Check
    public void happenings(Scenario scenario) {
        Multimap<String, Happening> own = names.own(scenario);
        for (Collection<Happening> same : own.asMap().values()) {
            Happening first = same.iterator().next();
            same.stream().skip(1).forEach(later -> reportDuplicate(later, first));
        }
    }

    private Stream<Named> visible(Document document, String relationship) {
        EClass type = ParallaxPackage.Literals.NAMED;
        Stream<Named> seen = relationship.isEmpty() ? index.elements(document.eResource(), type, Named.class)
                : index.elements(document.eResource(), type, Named.class, Set.of(relationship));
        return seen.filter(e -> e instanceof Element);
    }

    private void reportDuplicate(Named named, Named other) {
        report(IssueCode.DUPLICATE_NAME, named, ParallaxPackage.Literals.NAMED__NAME, "The name " + named.getName()
                + " is taken: " + Messages.element(other) + " has it" + place(named, other) + ".", named.getName() + "2",
                OtherPlace.of(other, Messages.element(other)));
    }

    private static String place(Named named, Named other) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(other);
        String line = node == null ? "" : " in line " + node.getStartLine();
        return named.eResource() == other.eResource() ? line
                : line + " of " + other.eResource().getURI().lastSegment();
    }

}
