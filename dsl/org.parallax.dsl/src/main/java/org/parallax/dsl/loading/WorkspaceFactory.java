package org.parallax.dsl.loading;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.nio.file.Files;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.parallax.dsl.extension.InstalledRecords;

/** Makes workspaces of a language, each independent of the others. */
public final class WorkspaceFactory {

    private final Provider<XtextResourceSet> sets;
    private final IResourceFactory resources;
    private final InstalledRecords installed;
    private final Provider<IssueReader> issues;

    @Inject
    WorkspaceFactory(Provider<XtextResourceSet> sets, IResourceFactory resources, InstalledRecords installed,
            Provider<IssueReader> issues) {
        this.sets = sets;
        this.resources = resources;
        this.installed = installed;
        this.issues = issues;
    }

    /** An empty workspace that reports all it reads to a listener. */
    public Workspace create(ReadingListener readings) {
        return create(readings, Files::list);
    }

    /** The same, where folders are listed in another way than the file system does. */
    Workspace create(ReadingListener readings, FolderListing.Lister lister) {
        var pool = new ResourcePool(sets.get(), resources, installed, readings);
        return new Workspace(pool, issues.get(), new FolderListing(lister));
    }
}
