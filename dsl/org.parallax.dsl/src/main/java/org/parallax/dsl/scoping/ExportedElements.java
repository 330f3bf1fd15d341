package org.parallax.dsl.scoping;

import com.google.inject.Singleton;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import org.parallax.dsl.record.Headers;
import org.parallax.dsl.record.Names;
import org.parallax.model.Correction;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.Header;
import org.parallax.model.Named;
import org.parallax.model.Renamed;

/**
 * What other files may refer to: what stands at the top of a file, and the header that founds a record, library or layer.
 * Each export carries the name of the one it belongs to, so that scopes can leave out other relationships without loading
 * anything. What an element was called before leads to it where nothing has that name now. The contents of a scenario
 * are visible to the scenarios that extend it, by way of the scenario.
 */
@Singleton
public final class ExportedElements extends DefaultResourceDescriptionStrategy {

    /** User data: the relationship an element belongs to; empty for what a file without header adds. */
    static final String RELATIONSHIP = "relationship";

    /** Begins the index's name of what an element was called before, which no name of today is like. */
    private static final String FORMER = "formerly";

    @Override
    public boolean createEObjectDescriptions(EObject object, IAcceptor<IEObjectDescription> acceptor) {
        if (object instanceof Document) {
            return true;
        }
        if (object.eContainer() instanceof Document document && isExported(object)) {
            Named named = (Named) object;
            Map<String, String> data = Map.of(RELATIONSHIP, Headers.nameOf(document));
            acceptor.accept(EObjectDescription.create(QualifiedName.create(named.getName()), named, data));
            if (named instanceof Renamed renamed) {
                renamed.getFormerNames().stream().distinct()
                        .forEach(name -> acceptor.accept(EObjectDescription.create(former(QualifiedName.create(name)), named, data)));
            }
        }
        return false;
    }

    /** Under what an element is exported that once had this name. */
    static QualifiedName former(QualifiedName name) {
        return QualifiedName.create(FORMER).append(name);
    }

    /** Whether an export is by a name of before: a second one, of an element that has another name now. */
    static boolean isFormer(IEObjectDescription export) {
        return export.getName().getSegmentCount() > 1;
    }

    private static boolean isExported(EObject object) {
        // What a correction is called is the name of the event it corrects, and references lead to that.
        return object instanceof Named named && Names.has(named) && !(object instanceof Correction)
                && (named instanceof Element || named instanceof Header header && Headers.founds(header));
    }
}
