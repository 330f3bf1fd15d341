package org.parallax.dsl.scoping;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import com.google.inject.Inject;
import com.google.inject.Singleton;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.parallax.dsl.record.Names;
import org.parallax.model.Exercise;
import org.parallax.model.Named;
import org.parallax.model.ParallaxPackage;

/** What an exercise itself names; no other exercise and no scenario sees any of it. */
@Singleton
public final class ExerciseNames {

    private final IResourceScopeCache cache;

    @Inject
    ExerciseNames(IResourceScopeCache cache) {
        this.cache = cache;
    }

    /** Whether what a reference of this type leads to is named in the exercise itself. */
    public static boolean isOwn(EClass type) {
        return ParallaxPackage.Literals.EXERCISE_STATEMENT.isSuperTypeOf(type);
    }

    /** Its objectives, teams, moves, messages, beliefs and questions by name, in the order of the text. */
    public Multimap<String, Named> own(Exercise exercise) {
        return cache.get(Tuples.pair("exercise names", exercise), exercise.eResource(), () -> {
            Multimap<String, Named> names = LinkedHashMultimap.create();
            exercise.getStatements().stream().filter(Named.class::isInstance).map(Named.class::cast).filter(Names::has)
                    .forEach(named -> names.put(named.getName(), named));
            return names;
        });
    }
}
