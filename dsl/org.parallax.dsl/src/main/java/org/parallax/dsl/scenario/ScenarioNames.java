package org.parallax.dsl.scenario;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.record.ReferenceText;
import org.parallax.model.Exclusion;
import org.parallax.model.Happening;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Scenario;

/**
 * The events, decisions and options of a scenario by name, at any depth, with what it inherits. Uses the written names,
 * so that it can be asked while names are being resolved; after that, {@link Inheritance} answers the rest.
 */
@Singleton
public final class ScenarioNames {

    private final IResourceScopeCache cache;

    @Inject
    ScenarioNames(IResourceScopeCache cache) {
        this.cache = cache;
    }

    /** What the scenario itself declares. More than one under a name is an error that a check reports. */
    public Multimap<String, Happening> own(Scenario scenario) {
        return cache.get(Tuples.pair("own names", scenario), scenario.eResource(), () -> {
            Multimap<String, Happening> names = LinkedHashMultimap.create();
            for (EObject statement : scenario.getStatements()) {
                collect(statement, names);
            }
            return names;
        });
    }

    /**
     * What the scenario inherits: what its ancestors declare, except what one of them leaves out, with everything
     * inside it.
     */
    public Multimap<String, Happening> inherited(Scenario scenario) {
        return cache.get(Tuples.pair("inherited names", scenario), scenario.eResource(), () -> {
            Multimap<String, Happening> names = LinkedHashMultimap.create();
            List<Scenario> ancestors = Lineage.of(scenario).ancestors();
            Set<String> removed = new HashSet<>();
            for (Scenario ancestor : ancestors) {
                own(ancestor).asMap().forEach((name, happenings) -> {
                    if (!names.containsKey(name)) {
                        happenings.stream().filter(each -> !isAmong(removed, each)).forEach(each -> names.put(name, each));
                    }
                });
                removed.addAll(excluded(ancestor));
            }
            return names;
        });
    }

    /** What the scenario inherits and does not leave out itself, which is what it plays besides its own. */
    public Multimap<String, Happening> kept(Scenario scenario) {
        return cache.get(Tuples.pair("kept names", scenario), scenario.eResource(), () -> {
            Multimap<String, Happening> names = LinkedHashMultimap.create(inherited(scenario));
            names.values().removeIf(happening -> leavesOut(scenario, happening));
            return names;
        });
    }

    /** The names a scenario leaves out of what it inherits. */
    public Set<String> excluded(Scenario scenario) {
        return cache.get(Tuples.pair("excluded names", scenario), scenario.eResource(), () -> {
            Set<String> names = new HashSet<>();
            for (EObject statement : scenario.getStatements()) {
                if (statement instanceof Exclusion exclusion) {
                    names.add(ReferenceText.of(exclusion, ParallaxPackage.Literals.EXCLUSION__REMOVED));
                }
            }
            names.remove("");
            return names;
        });
    }

    /** Whether a scenario leaves out something it inherits, or what that is part of. */
    public boolean leavesOut(Scenario scenario, Happening happening) {
        return scenario != EcoreUtil2.getContainerOfType(happening, Scenario.class) && isAmong(excluded(scenario), happening);
    }

    /** Whether a happening, or one it is part of, has one of the names. */
    public static boolean isAmong(Set<String> given, Happening happening) {
        for (EObject each = happening; each != null; each = each.eContainer()) {
            if (each instanceof Happening outer && Names.of(outer).filter(given::contains).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static void collect(EObject object, Multimap<String, Happening> names) {
        if (object instanceof Happening happening) {
            Names.of(happening).ifPresent(name -> names.put(name, happening));
        }
        for (EObject child : object.eContents()) {
            collect(child, names);
        }
    }
}
