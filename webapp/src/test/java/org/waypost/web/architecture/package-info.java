/** What the web application may see of the core and of the world, checked on its compiled classes. */
package org.waypost.web.architecture;
