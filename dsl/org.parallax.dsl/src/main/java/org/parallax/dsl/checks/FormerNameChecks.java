package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.record.ReferenceText;
import org.parallax.dsl.scoping.Index;
import org.parallax.dsl.scoping.Relationships;
import org.parallax.dsl.values.NameConverter;
import org.parallax.model.Correction;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.Named;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Renamed;
import org.parallax.model.Scenario;

/** A name that an element had before leads to it alone, and whoever still writes it is told the name of today. */
public final class FormerNameChecks extends Checks {

    private final Index index;
    private final Relationships relationships;
    private final NamedReferences references;
    private final NameConverter names;
    private final IResourceScopeCache cache;

    @Inject
    FormerNameChecks(Index index, Relationships relationships, NamedReferences references, NameConverter names,
            IResourceScopeCache cache) {
        this.index = index;
        this.relationships = relationships;
        this.references = references;
        this.names = names;
        this.cache = cache;
    }

    /** A reference writes the name of today; data: that name, as it is written. */
    @Check
    public void calledByItsName(EObject holder) {
        if (!isAnythingRenamed(holder)) {
            return;
        }
        for (NamedReferences.NamedReference found : references.of(holder)) {
            Named target = found.target();
            if (!formerNames(target).isEmpty()) {
                List<INode> nodes = NodeModelUtils.findNodesForFeature(holder, found.reference());
                int place = Math.max(found.position(), 0);
                String written = place < nodes.size() ? ReferenceText.of(nodes.get(place)) : target.getName();
                if (formerNames(target).contains(written) && !written.equals(target.getName())) {
                    report(IssueCode.FORMER_NAME, holder, found.reference(), found.position(), written
                            + " is what " + Messages.element(target) + " was called before; write " + target.getName() + ".",
                            names.toString(target.getName()), OtherPlace.of(target, Messages.element(target)));
                }
            }
        }
    }

    /** A name of before is no other element's, now or before, and belongs to what has a name. */
    @Check
    public void leadsToOne(Document document) {
        if (!isAnythingRenamed(document)) {
            return;
        }
        Map<String, Named> now = new HashMap<>();
        Map<String, Named> before = new HashMap<>();
        for (Named each : (Iterable<Named>) visible(document)::iterator) {
            now.putIfAbsent(each.getName(), each);
            formerNames(each).forEach(name -> before.putIfAbsent(name, each));
        }
        for (Element element : document.getElements()) {
            if (element instanceof Renamed renamed && !renamed.getFormerNames().isEmpty()) {
                check(renamed, now, before);
            }
            if (element instanceof Named named && !(named instanceof Scenario || named instanceof Correction) && Names.has(named) && before.get(named.getName()) instanceof Named other
                    && other.eResource() != document.eResource()) {
                report(IssueCode.DUPLICATE_NAME, named, Literals.NAMED__NAME, "The name " + named.getName() + " still means "
                        + Messages.element(other) + ", which was called so before (" + Messages.place(named, other) + ").",
                        named.getName() + "2", OtherPlace.of(other, Messages.element(other)));
            }
        }
    }

    private void check(Renamed renamed, Map<String, Named> now, Map<String, Named> before) {
        if (!Names.has(renamed)) {
            report(IssueCode.NO_EFFECT, renamed, Literals.RENAMED__FORMER_NAMES, 0,
                    "This has no name now, so nothing can refer to it by one that it had before.");
            return;
        }
        int position = 0;
        for (String name : renamed.getFormerNames()) {
            Optional<Named> holder = Optional.ofNullable(now.get(name));
            Optional<Named> earlier = Optional.ofNullable(before.get(name)).filter(other -> other != renamed);
            if (holder.isPresent() && holder.get() == renamed) {
                reportTaken(renamed, position, name + " is its name now, so it is none of before.", holder.get());
            } else if (holder.isPresent()) {
                reportTaken(renamed, position, "The name " + name + " is taken: " + Messages.element(holder.get()) + " has it in "
                        + Messages.place(renamed, holder.get()) + ".", holder.get());
            } else if (earlier.isPresent()) {
                reportTaken(renamed, position, "The name " + name + " is told twice: " + Messages.element(earlier.get())
                        + " had it before, in " + Messages.place(renamed, earlier.get()) + ".", earlier.get());
            }
            position++;
        }
    }

    private void reportTaken(Renamed renamed, int position, String message, Named other) {
        report(IssueCode.DUPLICATE_NAME, renamed, Literals.RENAMED__FORMER_NAMES, position, message,
                OtherPlace.of(other, Messages.element(other)));
    }

    /** Few records rename anything: only where one does is there anything to look at. */
    private boolean isAnythingRenamed(EObject place) {
        return cache.get("anything renamed", place.eResource(), () -> index.elements(place.eResource(), Literals.RENAMED,
                Renamed.class).anyMatch(element -> !element.getFormerNames().isEmpty())
                || hasUnnamed(place));
    }

    /** What has no name is not in the index. */
    private static boolean hasUnnamed(EObject place) {
        return place.eResource().getContents().getFirst() instanceof Document document && document.getElements().stream()
                .anyMatch(element -> element instanceof Renamed renamed && !renamed.getFormerNames().isEmpty());
    }

    private Stream<Named> visible(Document document) {
        return index.elements(document.eResource(), Literals.NAMED, Named.class, relationships.seenFrom(document))
                .filter(each -> each instanceof Element && !(each instanceof Scenario));
    }

    private static List<String> formerNames(Named element) {
        return element instanceof Renamed renamed ? renamed.getFormerNames() : List.of();
    }
}
