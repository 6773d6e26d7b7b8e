package org.waypost.web.container.launch;

import java.io.File;
import java.net.URISyntaxException;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.waypost.samplemail.SampleMail;
import org.waypost.web.container.InsideTheServer;

/** The WAR as the build made it, with the tests and their helpers added. All classes of tests share it. */
public final class TestArchive {
    private TestArchive() {}

    /** Found by name: {@code arquillian.xml} tells this class. */
    @Deployment
    public static WebArchive withTests() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/waypost.war"))
                .addPackage(InsideTheServer.class.getPackage())
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class), jarOf(SampleMail.class));
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
