package org.parallax.dsl.scoping;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;

/** Finds elements over all files seen together, by type and relationship. */
@Singleton
public final class Index {

    private final ResourceDescriptionsProvider descriptions;

    @Inject
    Index(ResourceDescriptionsProvider descriptions) {
        this.descriptions = descriptions;
    }

    /** The elements of a type visible from a place that sees the given relationships, as a scope. */
    Visible visible(Resource from, EClass type, Set<String> relationships) {
        return new Visible(descriptions.getResourceDescriptions(from), type, relationships);
    }

    /** All elements of a type, whatever relationship they belong to, as a scope. */
    Visible everywhere(Resource from, EClass type) {
        return new Visible(descriptions.getResourceDescriptions(from), type, Set.of());
    }

    /** The elements of a type that belong to one of the relationships or to none, in the order of the files. */
    public <T extends EObject> Stream<T> elements(Resource from, EClass type, Class<T> as, Set<String> relationships) {
        return resolved(visible(from, type, relationships), from, as);
    }

    /** All elements of a type. */
    public <T extends EObject> Stream<T> elements(Resource from, EClass type, Class<T> as) {
        return resolved(everywhere(from, type), from, as);
    }

    private static <T extends EObject> Stream<T> resolved(Visible visible, Resource from, Class<T> as) {
        return StreamSupport.stream(visible.getAllElements().spliterator(), false)
                .map(IEObjectDescription::getEObjectOrProxy)
                .map(e -> e.eIsProxy() ? EcoreUtil.resolve(e, from) : e)
                .filter(as::isInstance).map(as::cast);
    }
}
