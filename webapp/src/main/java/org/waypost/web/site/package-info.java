/**
 * The door: which tenant's house a request knocks at, what it is allowed to see there, and the headers every answer
 * carries. {@link org.waypost.web.site.SiteFilter} opens the tenant's scope, {@link org.waypost.web.site.AreaFilter} asks
 * the one table of areas, {@link org.waypost.web.site.Areas}.
 */
package org.waypost.web.site;
