/** How fast small pictures are made, against the fastest program for it that is commonly at hand. */
package org.waypost.bench.thumbnails;
