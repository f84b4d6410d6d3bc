// A code on a screen or on paper opens this page with the words behind "#", which no browser sends. They go into the box
// and out of the address, so that a history shows nothing of them. The code of a voting card comes the same way.
(function () {
  "use strict";
  var words = location.hash.slice(1), box = document.getElementById("receipt"), card = document.querySelector("[data-card]");
  if (box && /^[a-z]+(-[a-z]+){5}$/.test(words)) box.value = words.replace(/-/g, " ");
  else if (card && /^[0-9A-Za-z-]{16,64}$/.test(words)) card.value = words;
  else return;
  history.replaceState(null, "", location.pathname);
})();
