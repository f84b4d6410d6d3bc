// The button that prints the page. Without scripts a sentence says which keys do it.
(function () {
  "use strict";
  var button = document.getElementById("print"), without = document.querySelector("[data-without]");
  if (!button) return;
  button.hidden = false;
  if (without) without.hidden = true;
  button.addEventListener("click", function () { window.print(); });
})();
